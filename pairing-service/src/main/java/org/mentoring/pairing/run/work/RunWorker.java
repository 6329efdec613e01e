package org.mentoring.pairing.run.work;

import org.jspecify.annotations.Nullable;
import org.mentoring.pairing.RejectedException;
import org.mentoring.pairing.run.PairingRunService;
import org.mentoring.pairing.run.domain.PairingRun;
import org.mentoring.pairing.run.domain.PairingRun.Publishing;
import org.mentoring.pairing.run.domain.PairingRun.Requested;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.context.SmartLifecycle;

import java.util.concurrent.Executors;
import java.util.concurrent.RejectedExecutionException;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;

/// Does what the runs in the store ask for, one run at a time, whichever instance wrote it down and
/// whichever crashed over it. Woken when this instance writes one down, and looks by itself too.
final class RunWorker implements SmartLifecycle {

    private static final Logger LOG = LoggerFactory.getLogger(RunWorker.class);
    private static final int RUNS_PER_LOOK = 20;
    private static final int STOP_SECONDS = 10;

    private final PairingRunService runs;
    private final MongoRunClaims claims;
    private final RunComputation computation;
    private final RunPublication publication;
    private final RunSettings settings;
    private volatile @Nullable ScheduledExecutorService executor;

    RunWorker(
            PairingRunService runs,
            MongoRunClaims claims,
            RunComputation computation,
            RunPublication publication,
            RunSettings settings) {
        this.runs = runs;
        this.claims = claims;
        this.computation = computation;
        this.publication = publication;
        this.settings = settings;
    }

    /// Looks at once, without waiting for it.
    void wake() {
        var running = executor;
        if (running != null) {
            try {
                running.execute(this::look);
            } catch (RejectedExecutionException stopping) {
                LOG.debug("Stopping: another instance, or this one after its start, goes on");
            }
        }
    }

    void look() {
        try {
            runs.unfinished(RUNS_PER_LOOK).forEach(this::workOn);
        } catch (RuntimeException e) {
            LOG.warn(
                    "Cannot look for pairing runs; the next look is in {}", settings.interval(), e);
        }
    }

    private void workOn(PairingRun run) {
        claims.claim(run.request().id()).ifPresent(attempt -> attempt(run, attempt));
    }

    private void attempt(PairingRun run, int attempt) {
        var id = run.request().id();
        try {
            workKeepingTheClaim(run, attempt);
            claims.release(id);
        } catch (RejectedException | NoLongerWantedException done) {
            LOG.info("Pairing run {} was cancelled, or finished by somebody else", id);
            claims.release(id);
        } catch (RuntimeException | LinkageError e) {
            LOG.warn("Attempt {} at pairing run {} went wrong", attempt, id, e);
            claims.postpone(id, settings.pause());
        }
    }

    private void workKeepingTheClaim(PairingRun run, int attempt) {
        try (var _ = Heartbeat.start(claims, run.request().id(), settings)) {
            work(run, attempt);
        }
    }

    private void work(PairingRun run, int attempt) {
        switch (run) {
            case Requested(var request) when attempt > settings.attempts() ->
                    computation.fail(
                            request, "It could not be computed; operators see why in the log.");
            case Requested(var request) -> computation.compute(request);
            case Publishing publishing ->
                    publication.publish(publishing, () -> claims.renew(publishing.request().id()));
            case PairingRun.Completed _,
                    PairingRun.Published _,
                    PairingRun.Failed _,
                    PairingRun.Cancelled _ ->
                    LOG.debug("Nothing to do for pairing run {}", run.request().id());
        }
    }

    @Override
    public void start() {
        var started =
                Executors.newSingleThreadScheduledExecutor(
                        Thread.ofPlatform().name("pairing-runs").daemon().factory());
        var interval = settings.interval().toMillis();
        var _ = started.scheduleWithFixedDelay(this::look, 0, interval, TimeUnit.MILLISECONDS);
        executor = started;
    }

    /// What is not finished in time stays claimed until its lease runs out, and is done then.
    @Override
    public void stop() {
        var running = executor;
        executor = null;
        if (running != null) {
            running.shutdown();
            try {
                running.awaitTermination(STOP_SECONDS, TimeUnit.SECONDS);
            } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
            }
            running.shutdownNow();
        }
    }

    @Override
    public boolean isRunning() {
        return executor != null;
    }
}
