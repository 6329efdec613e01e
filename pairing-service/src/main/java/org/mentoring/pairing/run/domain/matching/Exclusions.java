package org.mentoring.pairing.run.domain.matching;

/// Counts what stood between somebody left out and each possible partner.
final class Exclusions {

    private static final String NO_PLACE_IN_A_GROUP =
            "would fit, but every place went to somebody else, or too few were there for a group";

    private final ExclusionsOfRole ofMentees;
    private final ExclusionsOfRole ofMentors;

    private Exclusions(Pool pool, String noPlace) {
        this.ofMentees = new ExclusionsOfRole(pool.rules(), pool.mentors(), "mentor", noPlace);
        this.ofMentors = new ExclusionsOfRole(pool.rules(), pool.mentees(), "mentee", noPlace);
    }

    static Exclusions of(Pool pool) {
        return new Exclusions(
                pool, pool.form().leastMentees() > 1 ? NO_PLACE_IN_A_GROUP : Rule.CAPACITY.words());
    }

    LeftOut ofMentee(Candidate mentee) {
        return ofMentees.of(mentee);
    }

    LeftOut ofMentor(Candidate mentor) {
        return ofMentors.of(mentor);
    }
}
