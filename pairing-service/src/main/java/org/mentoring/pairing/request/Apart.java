package org.mentoring.pairing.request;

import org.mentoring.pairing.domain.CohortId;
import org.mentoring.pairing.domain.PersonId;

/// Knows whom coordinators keep apart.
@FunctionalInterface
interface Apart {

    boolean areApart(CohortId cohort, PersonId one, PersonId other);
}
