package org.mentoring.feedback.request.domain;

/// What is asked: the author about the partner, after one meeting of their pairing.
public record Question(
        String meetingId, String pairingId, String cohortId, PersonId author, PersonId partner) {}
