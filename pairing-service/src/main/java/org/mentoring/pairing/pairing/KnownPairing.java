package org.mentoring.pairing.pairing;

import org.mentoring.pairing.domain.CohortId;
import org.mentoring.pairing.domain.PairingId;
import org.mentoring.pairing.domain.PersonId;

import java.util.Set;

/// A pairing that the caller may see, for other features.
///
/// @param open whether it is proposed or active
/// @param callerIsOfThePair whether the caller is one of the two, and not a coordinator
/// @param mentorsOfMentee everybody who mentors this mentee in this cohort, or is proposed to
public record KnownPairing(
        PairingId id,
        CohortId cohort,
        PersonId mentee,
        boolean open,
        boolean callerIsOfThePair,
        Set<PersonId> mentorsOfMentee) {}
