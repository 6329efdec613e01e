package org.mentoring.pairing.run.domain.matching;

/// Counts what stood between somebody left out and each possible partner.
final class Exclusions {

    private final ExclusionsOfRole ofMentees;
    private final ExclusionsOfRole ofMentors;

    Exclusions(Pool pool) {
        this.ofMentees = new ExclusionsOfRole(pool.rules(), pool.mentors(), "mentor");
        this.ofMentors = new ExclusionsOfRole(pool.rules(), pool.mentees(), "mentee");
    }

    LeftOut ofMentee(Candidate mentee) {
        return ofMentees.of(mentee);
    }

    LeftOut ofMentor(Candidate mentor) {
        return ofMentors.of(mentor);
    }
}
