package org.mentoring.pairing.pairing;

import org.mentoring.pairing.RejectedException;
import org.mentoring.pairing.cohort.CohortService;
import org.mentoring.pairing.pairing.domain.Actor;
import org.mentoring.pairing.pairing.domain.Closing;
import org.mentoring.pairing.pairing.domain.Pairing;
import org.mentoring.pairing.pairing.domain.PairingCommand;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.scheduling.annotation.Scheduled;

import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.List;
import java.util.function.Function;

/// What happens to pairings by the clock alone: proposals that nobody answers are taken back,
/// pauses end, and relationships end on their last day. Every instance looks; the second one finds
/// it done.
class PairingClock {

    private static final Logger LOG = LoggerFactory.getLogger(PairingClock.class);
    private static final Actor NOBODY = new Actor.Service();

    /// Pairings of one kind that one look changes.
    private static final int BATCH = 200;

    private final MongoPairings pairings;
    private final PairingChanges changes;
    private final CohortService cohorts;
    private final Duration proposalExpiry;
    private final InstantSource clock;

    /// @param proposalExpiry after which a proposal is taken back that not both have accepted
    PairingClock(
            MongoPairings pairings,
            PairingChanges changes,
            CohortService cohorts,
            Duration proposalExpiry,
            InstantSource clock) {
        this.pairings = pairings;
        this.changes = changes;
        this.cohorts = cohorts;
        this.proposalExpiry = proposalExpiry;
        this.clock = clock;
    }

    @Scheduled(fixedDelayString = "${mentoring.pairing.clock.interval:60s}")
    void look() {
        var now = clock.instant();
        change(
                pairings.proposedBefore(now.minus(proposalExpiry), BATCH),
                _ -> new PairingCommand.Withdraw(NOBODY, now));
        change(pairings.pausedUntil(now, BATCH), pairing -> afterPause(pairing, now));
    }

    /// Last days are days of the cohort's zone.
    @Scheduled(fixedDelayString = "${mentoring.pairing.last-days.interval:10m}")
    void endLastDays() {
        var now = clock.instant();
        for (var cohort : cohorts.calendar()) {
            change(
                    pairings.beyondLastDay(
                            cohort.id(),
                            cohort.today(now),
                            cohort.overIfBegunBefore(now).orElse(Instant.EPOCH),
                            BATCH),
                    _ -> new PairingCommand.Close(NOBODY, Closing.TIME_IS_UP, null, now));
        }
    }

    /// A pause of somebody who has left for good ends with the relationship.
    private static PairingCommand afterPause(Pairing pairing, Instant now) {
        return pairing instanceof Pairing.Paused paused && paused.pause().gone()
                ? new PairingCommand.Close(NOBODY, Closing.LEFT, null, now)
                : new PairingCommand.Resume(NOBODY);
    }

    private void change(List<Pairing> due, Function<Pairing, PairingCommand> command) {
        for (var pairing : due) {
            try {
                changes.change(pairing.terms(), null, command.apply(pairing));
            } catch (RejectedException meanwhile) {
                LOG.debug("Pairing {} has moved on: {}", pairing.terms().id(), meanwhile.why());
            } catch (RuntimeException e) {
                LOG.warn("Pairing {} is looked at again later", pairing.terms().id(), e);
            }
        }
    }
}
