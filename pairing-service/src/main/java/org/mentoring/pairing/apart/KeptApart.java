package org.mentoring.pairing.apart;

import org.mentoring.pairing.domain.CohortId;
import org.mentoring.pairing.domain.PersonId;

import java.time.Instant;

/// Two people of a cohort who must not be paired.
///
/// @param one of the two the one whose id comes first
/// @param by the coordinator who said so first
record KeptApart(
        KeptApartId id, CohortId cohort, PersonId one, PersonId other, PersonId by, Instant at) {}
