/// A whole mentoring story through the public API, with every event it causes watched on the
/// topics.
@NullMarked
package org.mentoring.local.demo;

import org.jspecify.annotations.NullMarked;
