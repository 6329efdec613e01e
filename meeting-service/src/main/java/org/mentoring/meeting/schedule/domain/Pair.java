package org.mentoring.meeting.schedule.domain;

import java.util.List;

/// The two people who meet, and the cohort in which they do.
public record Pair(PairingId pairing, CohortId cohort, PersonId mentor, PersonId mentee) {

    public boolean has(PersonId person) {
        return mentor.equals(person) || mentee.equals(person);
    }

    public List<PersonId> people() {
        return List.of(mentor, mentee);
    }
}
