package org.mentoring.pairing.run.domain.matching;

import org.jspecify.annotations.Nullable;
import org.mentoring.pairing.run.domain.matching.Draft.RunnerUp;
import org.mentoring.pairing.run.domain.matching.optimum.Places;

import java.util.Comparator;
import java.util.List;

/// Everybody of a cohort who may be paired, and by which rules and wishes. The order of people is
/// fixed, so that the same pool gives the same pairs.
public record Pool(
        List<Candidate> mentees, List<Candidate> mentors, MandatoryRules rules, Scoring scoring) {

    public Pool {
        mentees = inOrder(mentees);
        mentors = inOrder(mentors);
    }

    /// How many partners everybody can still take.
    ///
    /// @param peopleFirst whether leaving out few people comes before a high total
    public Places places(boolean peopleFirst) {
        return new Places(places(mentees), places(mentors), peopleFirst);
    }

    /// A pair that somebody has made by hand, to be kept.
    public Draft byHand(Candidate mentor, Candidate mentee) {
        return draft(mentor, mentee, null, true);
    }

    /// A pair of this pool, whoever makes it.
    ///
    /// @param runnerUp whom the mentee would have got next
    Draft draft(Candidate mentor, Candidate mentee, @Nullable RunnerUp runnerUp, boolean locked) {
        return new Draft(
                mentor,
                mentee,
                scoring.score(mentor, mentee),
                scoring.reasons(mentor, mentee),
                runnerUp,
                locked);
    }

    private static int[] places(List<Candidate> people) {
        return people.stream().mapToInt(Candidate::places).toArray();
    }

    private static List<Candidate> inOrder(List<Candidate> people) {
        return people.stream()
                .sorted(Comparator.comparing(candidate -> candidate.enrolment().value()))
                .toList();
    }
}
