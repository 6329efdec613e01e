package org.mentoring.pairing.fitcheck;

import static java.util.stream.Collectors.toSet;

import org.mentoring.pairing.cohort.CohortService;
import org.mentoring.pairing.domain.CohortId;
import org.mentoring.pairing.domain.PersonId;
import org.mentoring.pairing.fitcheck.domain.FitCheck;
import org.mentoring.pairing.pairing.KnownPairings;
import org.mentoring.pairing.pairing.RunningPairing;
import org.mentoring.runtime.aggregate.Stored;
import org.mentoring.web.caller.Caller;
import org.mentoring.web.paging.Page;
import org.mentoring.web.paging.PageRequest;

import java.time.InstantSource;

/// The pairs that need a look by the coordinators of their cohort. A coordinator who is one of the
/// two does not find the own pair there.
final class LookedAtPairs {

    private final MongoFitChecks checks;
    private final KnownPairings pairings;
    private final CohortService cohorts;
    private final InstantSource clock;

    LookedAtPairs(
            MongoFitChecks checks,
            KnownPairings pairings,
            CohortService cohorts,
            InstantSource clock) {
        this.checks = checks;
        this.pairings = pairings;
        this.cohorts = cohorts;
        this.clock = clock;
    }

    /// Who has waited longest first. A page may have fewer entries than were asked for.
    Page<FitCheck> list(Caller caller, CohortId cohort, PageRequest page) {
        cohorts.requireCoordinator(caller, cohort);
        var oneself = new PersonId(caller.personIdOrNotFound());
        var running = pairings.runningIn(cohort).stream().map(RunningPairing::id).collect(toSet());
        var looked = checks.lookedAt(cohort, clock.instant(), page);
        var shown =
                looked.items().stream()
                        .map(Stored::state)
                        .filter(it -> running.contains(it.terms().pairing()))
                        .filter(it -> !isOneOf(it.terms(), oneself))
                        .toList();
        return new Page<>(shown, looked.next());
    }

    private static boolean isOneOf(FitCheck.Terms two, PersonId person) {
        return two.mentor().equals(person) || two.mentee().equals(person);
    }
}
