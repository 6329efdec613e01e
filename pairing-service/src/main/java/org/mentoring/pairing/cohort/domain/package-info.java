/// What a cohort is and what makes its settings sound.
@NullMarked
package org.mentoring.pairing.cohort.domain;

import org.jspecify.annotations.NullMarked;
