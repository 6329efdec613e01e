package org.mentoring.pairing.run.work;

import org.mentoring.pairing.domain.PairingRunId;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

import java.time.Duration;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;

/// Renews a claim for as long as its work takes, three times per lease, so that nobody else begins
/// the same work meanwhile. A worker that dies renews nothing more; one that hangs is given up
/// after the longest time that work may take.
final class Heartbeat implements AutoCloseable {

    private static final Logger LOG = LoggerFactory.getLogger(Heartbeat.class);
    private static final int BEATS_PER_LEASE = 3;

    private final MongoRunClaims claims;
    private final PairingRunId run;
    private final ScheduledExecutorService beats =
            Executors.newSingleThreadScheduledExecutor(
                    Thread.ofPlatform().name("pairing-run-claim").daemon().factory());

    private Heartbeat(MongoRunClaims claims, PairingRunId run) {
        this.claims = claims;
        this.run = run;
    }

    /// Beats until it is closed.
    static Heartbeat start(MongoRunClaims claims, PairingRunId run, RunSettings settings) {
        var heartbeat = new Heartbeat(claims, run);
        heartbeat.beat(settings.lease().dividedBy(BEATS_PER_LEASE), settings.longest());
        return heartbeat;
    }

    private void beat(Duration every, Duration longest) {
        var millis = every.toMillis();
        var _ = beats.scheduleWithFixedDelay(this::renew, millis, millis, TimeUnit.MILLISECONDS);
        var _ = beats.schedule(this::giveUp, longest.toMillis(), TimeUnit.MILLISECONDS);
    }

    /// A store that does not answer now may do so before the lease is over.
    private void renew() {
        try {
            if (!claims.renew(run)) {
                LOG.warn("Pairing run {} is claimed by somebody else", run);
                beats.shutdown();
            }
        } catch (RuntimeException e) {
            LOG.warn("The claim of pairing run {} could not be renewed", run, e);
        }
    }

    private void giveUp() {
        LOG.warn("Pairing run {} takes too long: others may try it", run);
        beats.shutdownNow();
    }

    @Override
    public void close() {
        beats.shutdownNow();
    }
}
