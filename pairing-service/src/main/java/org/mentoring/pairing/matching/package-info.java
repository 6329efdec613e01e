/// The best possible pairs of a cohort: mandatory rules, weighted wishes, exact optimum.
@NullMarked
package org.mentoring.pairing.matching;

import org.jspecify.annotations.NullMarked;
