/// The pairing run of a large cohort, beside a solver that is given all pairs, and beside the two
/// ways of pairing that are simple and common.
@NullMarked
package org.mentoring.benchmarks.pairing;

import org.jspecify.annotations.NullMarked;
