/// Whether a run does as well for every group of people, for the coordinators of the cohort.
@NullMarked
package org.mentoring.pairing.run.fairness;

import org.jspecify.annotations.NullMarked;
