/// A small service for the tests of this module.
@NullMarked
package org.mentoring.service.sample;

import org.jspecify.annotations.NullMarked;
