package org.mentoring.pairing.cohort;

import org.mentoring.pairing.domain.CohortId;

/// What a feature keeps for a cohort and takes along when the cohort is copied. Each feature that
/// has something to take along has its own.
@FunctionalInterface
public interface CopiedAlong {

    /// Gives the copy what the original has now. May be repeated after any interruption: what the
    /// copy has already is left as it is.
    void copy(CohortId original, CohortId copy);
}
