package org.mentoring.pairing.fitcheck;

import static java.util.function.Function.identity;
import static java.util.stream.Collectors.toMap;
import static java.util.stream.Collectors.toSet;

import org.mentoring.pairing.RejectedException;
import org.mentoring.pairing.cohort.CohortCalendar;
import org.mentoring.pairing.cohort.CohortService;
import org.mentoring.pairing.domain.CohortId;
import org.mentoring.pairing.domain.PairingId;
import org.mentoring.pairing.domain.Side;
import org.mentoring.pairing.fitcheck.domain.FitCheck;
import org.mentoring.pairing.fitcheck.domain.FitCheckCommand.AskAgain;
import org.mentoring.pairing.fitcheck.domain.FitCheckCommand.Close;
import org.mentoring.pairing.meeting.MeetingFacts;
import org.mentoring.pairing.meeting.MeetingFacts.Met;
import org.mentoring.pairing.pairing.KnownPairings;
import org.mentoring.pairing.pairing.RunningPairing;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.scheduling.annotation.Scheduled;

import java.time.Instant;
import java.time.InstantSource;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;

/// Asks pairs that have met, asks again who was undecided, and closes the check of a pair that is
/// over. It compares what there is with what there should be, so it makes up for whatever a crash
/// or a late event has left out; every instance looks, and the second one finds it done.
class FitCheckClock {

    private static final Logger LOG = LoggerFactory.getLogger(FitCheckClock.class);
    private static final Set<Side> BOTH = Set.of(Side.values());

    private final MongoFitChecks checks;
    private final FitCheckChanges changes;
    private final KnownPairings pairings;
    private final MeetingFacts meetings;
    private final CohortService cohorts;
    private final InstantSource clock;

    FitCheckClock(
            MongoFitChecks checks,
            FitCheckChanges changes,
            KnownPairings pairings,
            MeetingFacts meetings,
            CohortService cohorts,
            InstantSource clock) {
        this.checks = checks;
        this.changes = changes;
        this.pairings = pairings;
        this.meetings = meetings;
        this.cohorts = cohorts;
        this.clock = clock;
    }

    @Scheduled(fixedDelayString = "${mentoring.pairing.fit-checks.interval:10m}")
    void look() {
        cohorts.calendar().stream().map(CohortCalendar::id).forEach(this::lookAt);
    }

    private void lookAt(CohortId cohort) {
        var now = clock.instant();
        var open =
                checks.openIn(cohort).stream()
                        .collect(toMap(it -> it.terms().pairing(), identity()));
        var running =
                pairings.runningIn(cohort).stream().collect(toMap(RunningPairing::id, identity()));
        ask(unasked(running.values(), open.keySet()), now);
        for (var check : open.values()) {
            carryOn(check, running, now);
        }
    }

    private static List<RunningPairing> unasked(
            Collection<RunningPairing> running, Set<PairingId> asked) {
        return running.stream().filter(it -> !it.pauses() && !asked.contains(it.id())).toList();
    }

    private void ask(List<RunningPairing> unasked, Instant now) {
        var met = meetings.of(unasked.stream().map(RunningPairing::id).collect(toSet()));
        for (var pairing : unasked) {
            orLater(
                    pairing.id(),
                    () ->
                            changes.begin(
                                    pairing, met.getOrDefault(pairing.id(), Met.NEVER), BOTH, now));
        }
    }

    private void carryOn(FitCheck check, Map<PairingId, RunningPairing> running, Instant now) {
        var id = check.terms().pairing();
        var pairing = running.get(id);
        if (pairing == null) {
            orLater(id, () -> changes.change(check, new Close()));
        } else if (!pairing.pauses() && isDue(check, now)) {
            orLater(id, () -> changes.change(check, new AskAgain(now)));
        }
    }

    private static boolean isDue(FitCheck check, Instant now) {
        return check.askAgainAt().filter(at -> !at.isAfter(now)).isPresent();
    }

    private static void orLater(PairingId pairing, Runnable what) {
        try {
            what.run();
        } catch (RejectedException tooLate) {
            LOG.debug("The pair of {} is not asked: {}", pairing, tooLate.why());
        } catch (RuntimeException e) {
            LOG.warn("The fit check of pairing {} is looked at again later", pairing, e);
        }
    }
}
