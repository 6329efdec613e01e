/// People who go on in another cohort: what goes along, and what a crash has left to do.
@NullMarked
package org.mentoring.pairing.enrolment.moves;

import org.jspecify.annotations.NullMarked;
