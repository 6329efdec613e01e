/// Pairing requests: a mentee asks mentors, one after the other, and each has a clock.
@NullMarked
package org.mentoring.pairing.request;

import org.jspecify.annotations.NullMarked;
