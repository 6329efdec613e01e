/// The best choice among all pairs of a cohort, and the proof that none is better.
@NullMarked
package org.mentoring.pairing.run.domain.matching.optimum;

import org.jspecify.annotations.NullMarked;
