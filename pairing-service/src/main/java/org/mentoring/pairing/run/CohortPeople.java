package org.mentoring.pairing.run;

import org.mentoring.pairing.domain.CohortId;
import org.mentoring.pairing.run.domain.WhatIf;
import org.mentoring.pairing.run.domain.matching.Pool;

/// Who of a cohort is to be paired, by which rules and wishes, as things stand now.
@FunctionalInterface
public interface CohortPeople {

    /// Reads everybody; a large cohort takes seconds.
    ///
    /// @param whatIf tried instead of the cohort's own settings
    Pool of(CohortId cohort, WhatIf whatIf);
}
