package org.mentoring.pairing.pairing;

import static java.util.stream.Collectors.toSet;

import org.mentoring.pairing.cohort.CohortService;
import org.mentoring.pairing.domain.CohortId;
import org.mentoring.pairing.domain.EnrolmentId;
import org.mentoring.pairing.domain.PersonId;
import org.mentoring.pairing.pairing.RematchViews.RematchView;
import org.mentoring.pairing.pairing.domain.Pairing;
import org.mentoring.pairing.pairing.domain.Pairing.Closed;
import org.mentoring.pairing.pairing.domain.Side;
import org.mentoring.pairing.people.PeopleService;
import org.mentoring.web.caller.Caller;
import org.mentoring.web.paging.Page;
import org.mentoring.web.paging.PageRequest;

import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;

/// Who looks for another partner since a pairing ended, for those who find one. Whoever has been
/// shown somebody new since then is no longer on the list.
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
        var ended = pairings.rematches(cohort, page);
        var closed = ended.items().stream().map(it -> (Closed) it.state()).toList();
        var served = lastProposals(closed);
        var names = people.names(closed.stream().flatMap(Rematches::persons).collect(toSet()));
        var waiting =
                closed.stream()
                        .map(it -> RematchViews.of(it, stillLooking(it, served), names))
                        .filter(view -> !view.lookingFor().isEmpty())
                        .toList();
        return new Page<>(waiting, ended.next());
    }

    private static Stream<PersonId> persons(Closed closed) {
        return Stream.of(closed.terms().mentor().person(), closed.terms().mentee().person());
    }

    private Map<EnrolmentId, Instant> lastProposals(List<Closed> closed) {
        var enrolments =
                closed.stream()
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

    private static Set<Side> stillLooking(Closed closed, Map<EnrolmentId, Instant> served) {
        return closed.closure().rematchFor().stream()
                .filter(side -> {
                    var shown = served.get(closed.terms().party(side).enrolment());
                    return shown == null || shown.isBefore(closed.closure().at());
                })
                .collect(toSet());
    }
}
