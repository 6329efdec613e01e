package org.mentoring.pairing.run.fairness;

import org.jspecify.annotations.Nullable;
import org.mentoring.pairing.domain.PersonId;
import org.mentoring.pairing.enrolment.PersonTraits;
import org.mentoring.pairing.run.MongoOutcomes.Left;
import org.mentoring.pairing.run.MongoOutcomes.Pair;
import org.mentoring.pairing.run.fairness.domain.Participant;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/// Gathers what came of everybody in a run: of those with a draft, whatever became of it, and of
/// those left out.
final class RunParticipants {

    private final Map<String, Tally> mentees = new TreeMap<>();
    private final Map<String, Tally> mentors = new TreeMap<>();

    void add(Pair pair) {
        tally(mentees, pair.mentee()).add(pair);
        tally(mentors, pair.mentor()).add(pair);
    }

    void add(Left left) {
        var _ = tally(left.mentor() ? mentors : mentees, left.person());
    }

    /// Says what somebody is like; who was not in the run is not looked at.
    void describe(PersonTraits person) {
        var tally = (person.mentor() ? mentors : mentees).get(person.person().value());
        if (tally != null) {
            tally.traits = person;
        }
    }

    List<Participant> mentees(GroupNames names) {
        return participants(mentees, names);
    }

    List<Participant> mentors(GroupNames names) {
        return participants(mentors, names);
    }

    private static List<Participant> participants(Map<String, Tally> people, GroupNames names) {
        return people.values().stream()
                .map(it -> new Participant(names.of(it.traits), it.partners, it.totalScore))
                .toList();
    }

    private static Tally tally(Map<String, Tally> people, PersonId person) {
        return people.computeIfAbsent(person.value(), _ -> new Tally());
    }

    private static final class Tally {

        private int partners;
        private long totalScore;
        private @Nullable PersonTraits traits;

        void add(Pair pair) {
            if (pair.stands()) {
                partners++;
                totalScore += pair.score();
            }
        }
    }
}
