package org.mentoring.pairing.pairing;

import org.mentoring.pairing.domain.CohortId;
import org.mentoring.pairing.domain.PairingId;
import org.mentoring.pairing.domain.PersonId;

/// A pairing that both have accepted and that is not over, for other features.
///
/// @param pauses whether the two do not meet for a while
public record RunningPairing(
        PairingId id, CohortId cohort, PersonId mentor, PersonId mentee, boolean pauses) {}
