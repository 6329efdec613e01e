/// The whole system on one machine: servers, identity provider and the five applications as child
/// processes.
@NullMarked
package org.mentoring.local;

import org.jspecify.annotations.NullMarked;
