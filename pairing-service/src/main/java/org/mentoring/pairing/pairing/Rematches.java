package org.mentoring.pairing.pairing;

import static java.util.stream.Collectors.toSet;

import org.mentoring.pairing.cohort.CohortService;
import org.mentoring.pairing.domain.CohortId;
import org.mentoring.pairing.domain.EnrolmentId;
import org.mentoring.pairing.domain.PersonId;
import org.mentoring.pairing.domain.Side;
import org.mentoring.pairing.pairing.RematchViews.RematchView;
import org.mentoring.pairing.pairing.domain.Pairing;
import org.mentoring.pairing.pairing.domain.Rematch;
import org.mentoring.pairing.people.PeopleService;
import org.mentoring.runtime.aggregate.Stored;
import org.mentoring.web.caller.Caller;
import org.mentoring.web.paging.Page;
import org.mentoring.web.paging.PageRequest;

import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;

/// Who looks for another partner since a pairing ended or the partner left, for those who find one.
/// Whoever has been shown somebody new since then is no longer on the list.
final class Rematches {

    private final MongoPairings pairings;
    private final CohortService cohorts;
    private final PeopleService people;

    Rematches(MongoPairings pairings, CohortService cohorts, PeopleService people) {
        this.pairings = pairings;
        this.cohorts = cohorts;
        this.people = people;
    }

    /// Who has waited longest first. A page may have fewer entries than were asked for.
    Page<RematchView> list(Caller caller, CohortId cohort, PageRequest page) {
        cohorts.requireCoordinator(caller, cohort);
        var looking = pairings.rematches(cohort, page);
        var all = looking.items().stream().map(Stored::state).toList();
        var served = lastProposals(all);
        var names = people.names(all.stream().flatMap(Rematches::persons).collect(toSet()));
        var waiting =
                all.stream()
                        .map(it -> RematchViews.of(it, stillLooking(it, served), names))
                        .filter(view -> !view.lookingFor().isEmpty())
                        .toList();
        return new Page<>(waiting, looking.next());
    }

    private static Stream<PersonId> persons(Pairing pairing) {
        var terms = pairing.terms();
        return Stream.of(terms.mentor().person(), terms.mentee().person());
    }

    private Map<EnrolmentId, Instant> lastProposals(List<Pairing> all) {
        var enrolments =
                all.stream()
                        .flatMap(it ->
                                Stream.of(
                                        it.terms().mentor().enrolment(),
                                        it.terms().mentee().enrolment()))
                        .collect(toSet());
        var last = new HashMap<EnrolmentId, Instant>();
        for (var open : pairings.openOf(enrolments)) {
            note(open, Side.MENTOR, last);
            note(open, Side.MENTEE, last);
        }
        return last;
    }

    private static void note(Pairing open, Side side, Map<EnrolmentId, Instant> last) {
        var at = open.terms().proposedAt();
        last.merge(open.terms().party(side).enrolment(), at, (a, b) -> a.isAfter(b) ? a : b);
    }

    private static Set<Side> stillLooking(Pairing pairing, Map<EnrolmentId, Instant> served) {
        var rematch = Rematch.of(pairing).orElseThrow();
        return rematch.lookingFor().stream()
                .filter(side -> {
                    var shown = served.get(pairing.terms().party(side).enrolment());
                    return shown == null || !shown.isAfter(rematch.since());
                })
                .collect(toSet());
    }
}
