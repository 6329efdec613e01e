package org.mentoring.pairing.run.domain.matching;

import org.jspecify.annotations.Nullable;
import org.mentoring.pairing.run.domain.matching.Draft.RunnerUp;
import org.mentoring.pairing.run.domain.matching.optimum.Fits;
import org.mentoring.pairing.run.domain.matching.optimum.Places;
import org.mentoring.pairing.run.domain.matching.optimum.Precedence;

import java.util.BitSet;
import java.util.Comparator;
import java.util.List;

/// Everybody of a cohort who may be paired, and by which rules and wishes. The order of people is
/// fixed, so that the same pool gives the same pairs.
public record Pool(
        List<Candidate> mentees,
        List<Candidate> mentors,
        MandatoryRules rules,
        Scoring scoring,
        Form form) {

    /// A pool of one mentor for one mentee.
    public Pool(
            List<Candidate> mentees,
            List<Candidate> mentors,
            MandatoryRules rules,
            Scoring scoring) {
        this(mentees, mentors, rules, scoring, Form.PAIRS);
    }

    /// What having waited for a run is worth beside the score of a first partner.
    private static final int OF_A_WAIT = Fits.BEST / 4;

    public Pool {
        mentees = inOrder(mentees);
        mentors = inOrder(mentors);
    }

    /// How many partners everybody can still take.
    ///
    /// @param peopleFirst whether leaving out few people comes before a high total
    public Places places(boolean peopleFirst) {
        return new Places(
                places(mentees),
                places(mentors),
                peopleFirst,
                new Precedence(precedence(mentees), precedence(mentors)),
                paired(mentees),
                paired(mentors));
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

    private static BitSet paired(List<Candidate> people) {
        var paired = new BitSet();
        for (var person = 0; person < people.size(); person++) {
            paired.set(person, people.get(person).held() > 0);
        }
        return paired;
    }

    private static int[] precedence(List<Candidate> people) {
        return people.stream().mapToInt(Pool::precedence).toArray();
    }

    static int precedence(Candidate person) {
        return OF_A_WAIT * Math.min(person.waited(), Candidate.LONGEST_WAIT);
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
