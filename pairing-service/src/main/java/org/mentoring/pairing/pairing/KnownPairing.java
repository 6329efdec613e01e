package org.mentoring.pairing.pairing;

import org.mentoring.pairing.domain.CohortId;
import org.mentoring.pairing.domain.PairingId;
import org.mentoring.pairing.domain.PersonId;

import java.util.Set;

/// A pairing that the caller may see, for other features.
///
/// @param open whether it is proposed, active or paused
/// @param active whether both have accepted and it is not over
/// @param callerIsMentee whether the caller is this mentee
/// @param callerIsMentor whether the caller is this mentor, or is proposed to be
/// @param mentorsOfMentee everybody whose pairing with this mentee in this cohort is active
public record KnownPairing(
        PairingId id,
        CohortId cohort,
        PersonId mentee,
        boolean open,
        boolean active,
        boolean callerIsMentee,
        boolean callerIsMentor,
        Set<PersonId> mentorsOfMentee) {}
