package org.mentoring.meeting.pairing;

/// A pairing as its events have told.
///
/// @param active whether both have accepted and neither has ended it
public record KnownPairing(
        String pairingId, String cohortId, String mentorId, String menteeId, boolean active) {}
