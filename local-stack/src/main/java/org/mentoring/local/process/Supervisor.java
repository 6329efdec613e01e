package org.mentoring.local.process;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.toList;

import org.jspecify.annotations.Nullable;

import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.Callable;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.ScheduledFuture;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.stream.Stream;

/// Runs child processes: each starts when those it needs are ready, at most `startsAtOnce` of them
/// at a time so that they do not slow each other down, and again after a crash. One thread of its
/// own looks at all of them every [#TICK].
///
/// When this JVM ends in whatever way, the children lose their standard input and end too: see
/// [org.mentoring.local.child.ChildMain].
public final class Supervisor implements AutoCloseable {

    private static final Duration TICK = Duration.ofMillis(100);

    private final InstantSource clock;
    private final SupervisorListener listener;
    private final int startsAtOnce;
    private final Duration stopLimit;
    private @Nullable ScheduledFuture<?> ticking;
    private final Map<String, Child> children = new LinkedHashMap<>();
    private final ScheduledExecutorService loop =
            Executors.newSingleThreadScheduledExecutor(
                    Thread.ofPlatform().daemon().name("supervisor").factory());

    /// Nothing starts before [#start()].
    ///
    /// @param stopLimit a process that has not ended that long after it was asked to is killed
    public Supervisor(
            List<ChildSpec> specs,
            Backoff backoff,
            int startsAtOnce,
            Duration stopLimit,
            InstantSource clock,
            SupervisorListener listener) {
        this.clock = clock;
        this.listener = listener;
        this.startsAtOnce = startsAtOnce;
        this.stopLimit = stopLimit;
        for (ChildSpec spec : specs) {
            children.put(spec.name(), new Child(spec, backoff, clock.instant()));
        }
    }

    public void start() {
        ticking =
                loop.scheduleWithFixedDelay(this::tick, 0, TICK.toMillis(), TimeUnit.MILLISECONDS);
    }

    public List<ChildStatus> statuses() {
        return onLoop(() ->
                children.values().stream().map(child -> child.status(clock.instant())).toList());
    }

    public boolean allReady() {
        return statuses().stream().allMatch(child -> child.state() == ChildState.READY);
    }

    /// Kills one process as a crash would; it is started again like after any crash.
    public void kill(String name) {
        onLoop(() -> {
            child(name).kill();
            return name;
        });
    }

    /// Stops one process and leaves it stopped until [#resume]. Returns when it has ended.
    public void stop(String name) {
        onLoop(() -> {
            stopWave(List.of(child(name)));
            return name;
        });
    }

    /// Like [#stop], without warning the process: as a crash would, but it is not started again.
    public void stopAtOnce(String name) {
        onLoop(() -> {
            child(name).kill();
            stopWave(List.of(child(name)));
            return name;
        });
    }

    /// Lets a stopped process start again, when those it needs are ready.
    public void resume(String name) {
        onLoop(() -> {
            child(name).resume(clock.instant());
            tell(child(name));
            return name;
        });
    }

    /// Stops every process, wave by wave, and returns when none is left.
    @Override
    public void close() {
        if (loop.isShutdown()) {
            return;
        }
        onLoop(() -> {
            stopAll();
            return children.size();
        });
        if (ticking != null) {
            ticking.cancel(false);
        }
        loop.shutdown();
    }

    private void tick() {
        Instant now = clock.instant();
        for (Child child : children.values()) {
            if (child.step(now)) {
                tell(child);
            }
        }
        children.values().stream()
                .filter(child -> mayStart(child, now))
                .forEach(child -> start(child, now));
    }

    private Child child(String name) {
        Child child = children.get(name);
        if (child == null) {
            throw new IllegalArgumentException("no process is called " + name);
        }
        return child;
    }

    private boolean mayStart(Child child, Instant now) {
        return child.startable(now)
                && child.spec().after().stream().allMatch(this::isReady)
                && in(ChildState.STARTING).count() < startsAtOnce;
    }

    private boolean isReady(String name) {
        Child child = children.get(name);
        return child == null || child.state() == ChildState.READY;
    }

    private Stream<Child> in(ChildState state) {
        return children.values().stream().filter(child -> child.state() == state);
    }

    private void start(Child child, Instant now) {
        child.start(now);
        tell(child);
    }

    private void tell(Child child) {
        listener.changed(child.status(clock.instant()));
    }

    private void stopAll() {
        Map<Integer, List<Child>> waves =
                children.values().stream()
                        .collect(
                                groupingBy(
                                        child -> child.spec().stopWave(), TreeMap::new, toList()));
        waves.values().forEach(this::stopWave);
    }

    private void stopWave(List<Child> wave) {
        CompletableFuture<?> ended =
                CompletableFuture.allOf(
                        wave.stream().map(Child::stop).toArray(CompletableFuture<?>[]::new));
        if (!endsInTime(ended)) {
            wave.forEach(Child::kill);
            endsInTime(ended);
        }
        for (Child child : wave) {
            child.stopped(clock.instant());
            tell(child);
        }
    }

    private boolean endsInTime(CompletableFuture<?> ended) {
        try {
            ended.get(stopLimit.toMillis(), TimeUnit.MILLISECONDS);
            return true;
        } catch (TimeoutException e) {
            return false;
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return false;
        } catch (ExecutionException e) {
            throw new IllegalStateException(e);
        }
    }

    private <T> T onLoop(Callable<T> work) {
        try {
            return loop.submit(work).get();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        } catch (ExecutionException e) {
            throw new IllegalStateException(e.getCause());
        }
    }
}
