package org.mentoring.pairing.pairing;

import org.mentoring.pairing.domain.PairingId;
import org.mentoring.pairing.domain.PersonId;
import org.mentoring.pairing.meeting.MeetingFacts;
import org.mentoring.pairing.meeting.MeetingFacts.Met;
import org.mentoring.pairing.pairing.GoalCounts.Mentee;
import org.mentoring.pairing.pairing.PairingViews.PairingView;
import org.mentoring.pairing.pairing.domain.Pairing;
import org.mentoring.pairing.people.PeopleService;
import org.mentoring.runtime.aggregate.Stored;
import org.mentoring.web.caller.Caller;
import org.mentoring.web.paging.Page;
import org.springframework.http.ResponseEntity;

import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/// Puts together what a page about pairings shows beside the pairings themselves: names, goals,
/// meetings. One query each for a whole page.
final class PairingPages {

    private final PeopleService people;
    private final GoalCounts goals;
    private final MeetingFacts meetings;

    PairingPages(PeopleService people, GoalCounts goals, MeetingFacts meetings) {
        this.people = people;
        this.goals = goals;
        this.meetings = meetings;
    }

    /// One pairing with its tag, as the caller may see it.
    ResponseEntity<PairingView> ok(Caller caller, Stored<Pairing> pairing) {
        var shown = of(pairing);
        return ResponseEntity.ok()
                .eTag(PairingViews.tagOf(shown))
                .body(PairingViews.of(shown, caller));
    }

    Shown of(Stored<Pairing> pairing) {
        return of(new Page<>(List.of(pairing), null)).items().getFirst();
    }

    Page<Shown> of(Page<Stored<Pairing>> page) {
        Set<PersonId> persons = new HashSet<>();
        Set<Mentee> mentees = new HashSet<>();
        Set<PairingId> ids = new HashSet<>();
        for (var row : page.items()) {
            var terms = row.state().terms();
            persons.add(terms.mentor().person());
            persons.add(terms.mentee().person());
            mentees.add(menteeOf(row.state()));
            ids.add(terms.id());
        }
        return with(page, people.names(persons), goals.of(mentees), meetings.of(ids));
    }

    private static Page<Shown> with(
            Page<Stored<Pairing>> page,
            Map<PersonId, String> names,
            Map<Mentee, Integer> goals,
            Map<PairingId, Met> met) {
        return page.map(row ->
                new Shown(
                        row,
                        names,
                        goals.getOrDefault(menteeOf(row.state()), 0),
                        met.getOrDefault(row.state().terms().id(), Met.NEVER)));
    }

    private static Mentee menteeOf(Pairing pairing) {
        return new Mentee(pairing.terms().cohort(), pairing.terms().mentee().person());
    }

    /// A pairing with everything that is shown of it.
    ///
    /// @param names of people on this page who are registered
    record Shown(Stored<Pairing> stored, Map<PersonId, String> names, int goals, Met met) {}
}
