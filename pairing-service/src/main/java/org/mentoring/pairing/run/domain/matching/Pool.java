package org.mentoring.pairing.run.domain.matching;

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

    private static List<Candidate> inOrder(List<Candidate> people) {
        return people.stream()
                .sorted(Comparator.comparing(candidate -> candidate.enrolment().value()))
                .toList();
    }
}
