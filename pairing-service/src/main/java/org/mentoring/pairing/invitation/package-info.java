/// Links with which people enrol themselves in a cohort.
@NullMarked
package org.mentoring.pairing.invitation;

import org.jspecify.annotations.NullMarked;
