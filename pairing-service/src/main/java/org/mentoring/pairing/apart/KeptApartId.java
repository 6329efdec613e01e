package org.mentoring.pairing.apart;

import org.mentoring.pairing.domain.CohortId;
import org.mentoring.pairing.domain.PersonId;
import org.mentoring.runtime.aggregate.Ids;

/// Names two people who are kept apart.
record KeptApartId(String value) {

    /// It follows from the cohort and the two, whichever is named first.
    static KeptApartId of(CohortId cohort, PersonId one, PersonId other) {
        return new KeptApartId(
                Ids.derivedFrom("kept-apart", cohort.value(), one.value(), other.value()));
    }
}
