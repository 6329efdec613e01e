package org.mentoring.benchmarks.pipeline;

import org.mentoring.benchmarks.load.Commands.Sent;
import org.mentoring.benchmarks.load.Latencies;

import java.time.Duration;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.locks.LockSupport;
import java.util.function.Consumer;

/// Measures from each answer to its effect, by asking the store again and again for all effects
/// that are still outstanding. An effect is never seen before it is there, so what is reported is
/// too long by up to one question, never too short.
final class EffectTimes implements Consumer<Sent>, AutoCloseable {

    private static final Duration PAUSE = Duration.ofMillis(1);
    private static final Duration PATIENCE = Duration.ofSeconds(30);

    private final Side side;
    private final Map<String, Sent> outstanding = new ConcurrentHashMap<>();
    private final Latencies latencies = new Latencies();
    private final Latencies questions = new Latencies();
    private final Thread thread;
    private volatile boolean closed;

    /// Begins to look.
    EffectTimes(Side side) {
        this.side = side;
        this.thread = Thread.ofPlatform().name("effect-times").start(this::watch);
    }

    /// Only one command of an aggregate is outstanding: the load takes aggregates in turns.
    @Override
    public void accept(Sent sent) {
        if (outstanding.put(sent.id(), sent) != null) {
            throw new IllegalStateException("Too few aggregates: one is used before its effect");
        }
    }

    private void watch() {
        while (!closed) {
            if (!outstanding.isEmpty()) {
                look();
            }
            LockSupport.parkNanos(PAUSE.toNanos());
        }
    }

    private void look() {
        long asked = System.nanoTime();
        Map<String, Long> reached = side.reached(outstanding.keySet());
        long seen = System.nanoTime();
        questions.record(seen - asked);
        reached.forEach((id, sequence) ->
                outstanding.computeIfPresent(
                        id, (same, sent) -> noted(sent, sequence, seen) ? null : sent));
    }

    private boolean noted(Sent sent, long sequence, long seen) {
        boolean there = sequence >= sent.sequence();
        if (there) {
            latencies.record(seen - sent.answeredNanos());
        }
        return there;
    }

    /// Waits for the effects that are outstanding.
    Latencies finish() {
        long end = System.nanoTime() + PATIENCE.toNanos();
        while (!outstanding.isEmpty() && System.nanoTime() < end && thread.isAlive()) {
            LockSupport.parkNanos(PAUSE.toNanos());
        }
        close();
        if (!outstanding.isEmpty()) {
            throw new IllegalStateException(outstanding.size() + " effects are missing");
        }
        return latencies;
    }

    /// How long one question took: with the pause, how much too long the latencies may be.
    double questionMillis() {
        return questions.meanMillis();
    }

    @Override
    public void close() {
        closed = true;
        try {
            thread.join();
        } catch (InterruptedException stop) {
            Thread.currentThread().interrupt();
        }
    }
}
