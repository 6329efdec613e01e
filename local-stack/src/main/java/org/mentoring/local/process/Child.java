package org.mentoring.local.process;

import org.jspecify.annotations.Nullable;

import java.io.IOException;
import java.time.Duration;
import java.time.Instant;
import java.util.concurrent.CompletableFuture;

/// One child process and where it stands. Moved on by [#step]; only the supervisor's thread calls
/// it.
final class Child {

    /// A process that is not ready by then is killed and counted as crashed.
    static final Duration START_LIMIT = Duration.ofMinutes(3);

    private final ChildSpec spec;
    private final Backoff backoff;
    private final ReadyProbe probe;
    private ChildState state = ChildState.WAITING;
    private Instant since;
    private @Nullable Process process;
    private Duration startTook = Duration.ZERO;
    private Instant startAgainAt = Instant.MAX;
    private int crashes;
    private int crashesInARow;
    private String detail = "";

    Child(ChildSpec spec, Backoff backoff, Instant now) {
        this.spec = spec;
        this.backoff = backoff;
        this.since = now;
        this.probe = new ReadyProbe(spec.ready());
    }

    ChildSpec spec() {
        return spec;
    }

    ChildState state() {
        return state;
    }

    boolean startable(Instant now) {
        return state == ChildState.WAITING
                || (state == ChildState.CRASHED && !now.isBefore(startAgainAt));
    }

    void start(Instant now) {
        spec.ready().reset();
        probe.reset();
        try {
            process = launch();
            move(ChildState.STARTING, now, "");
        } catch (IOException e) {
            crashed(now, "cannot be started: " + e.getMessage());
        }
    }

    /// Looks at the process once. True when its state changed.
    boolean step(Instant now) {
        return switch (state) {
            case STARTING -> stepStarting(now);
            case READY -> stepReady(now);
            case WAITING, CRASHED, STOPPED -> false;
        };
    }

    /// Asks the process to end; complete when it has.
    CompletableFuture<?> stop() {
        if (process == null) {
            return CompletableFuture.completedFuture(null);
        }
        process.destroy();
        return process.onExit();
    }

    void kill() {
        if (process != null) {
            process.destroyForcibly();
        }
    }

    void stopped(Instant now) {
        move(ChildState.STOPPED, now, "");
        process = null;
    }

    /// Does nothing unless it is stopped.
    void resume(Instant now) {
        if (state == ChildState.STOPPED) {
            move(ChildState.WAITING, now, "");
        }
    }

    ChildStatus status(Instant now) {
        Duration shown = state == ChildState.READY ? startTook : Duration.between(since, now);
        long pid = process == null ? 0 : process.pid();
        return new ChildStatus(
                spec.name(), spec.address(), state, pid, shown, crashes, detail, spec.log());
    }

    private Process launch() throws IOException {
        ProcessBuilder builder = new ProcessBuilder(spec.command());
        builder.environment().putAll(spec.environment());
        builder.redirectErrorStream(true)
                .redirectOutput(ProcessBuilder.Redirect.appendTo(spec.log().toFile()));
        return builder.start();
    }

    private boolean stepStarting(Instant now) {
        if (ended()) {
            return crashed(now, "ended with code " + exitCode());
        }
        if (now.isAfter(since.plus(START_LIMIT))) {
            kill();
            return crashed(now, "was not ready after " + START_LIMIT.toSeconds() + " s");
        }
        if (!probe.ready(now)) {
            return false;
        }
        startTook = Duration.between(since, now);
        move(ChildState.READY, now, "");
        return true;
    }

    private boolean stepReady(Instant now) {
        if (!ended()) {
            return false;
        }
        if (Duration.between(since, now).compareTo(Backoff.FORGIVEN_AFTER) > 0) {
            crashesInARow = 0;
        }
        return crashed(now, "ended with code " + exitCode());
    }

    private boolean crashed(Instant now, String why) {
        crashes++;
        crashesInARow++;
        Duration wait = backoff.afterCrash(crashesInARow);
        startAgainAt = now.plus(wait);
        process = null;
        move(ChildState.CRASHED, now, why + ", starts again in " + wait.toMillis() / 1000.0 + " s");
        return true;
    }

    private boolean ended() {
        return process == null || !process.isAlive();
    }

    private int exitCode() {
        return process == null ? -1 : process.exitValue();
    }

    private void move(ChildState to, Instant now, String why) {
        state = to;
        since = now;
        detail = why;
    }
}
