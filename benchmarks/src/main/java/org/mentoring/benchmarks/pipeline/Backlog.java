package org.mentoring.benchmarks.pipeline;

import static com.mongodb.client.model.Filters.exists;

import org.mentoring.benchmarks.load.ClosedLoop;
import org.mentoring.benchmarks.load.CpuMeter;
import org.mentoring.benchmarks.load.CpuUse;
import org.mentoring.runtime.outbox.OutboxDocument;

import java.net.URI;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.locks.LockSupport;

/// Kafka is away while commands go on, so that their events wait in their documents. When it is
/// back, both instances publish; soon one of them is killed and the other does the rest.
final class Backlog {

    private static final double KILLED_AFTER = 0.1;
    private static final Duration PAUSE = Duration.ofMillis(50);
    private static final Duration PATIENCE = Duration.ofMinutes(5);

    private final BenchStack stack;
    private final Topics topics;
    private final Side ours;
    private final CpuMeter cpu;

    Backlog(BenchStack stack, Topics topics, Side ours, CpuMeter cpu) {
        this.stack = stack;
        this.topics = topics;
        this.ours = ours;
        this.cpu = cpu;
    }

    /// How it went.
    ///
    /// @param perSecond of the one instance that is left, while it published
    /// @param drained from the moment in which Kafka was back until nothing was pending
    /// @param afterKill the same from the kill on; a dead instance's claims have to expire first
    /// @param effects until the last effect, from the moment in which nothing was pending
    record Drained(
            long events,
            double perSecond,
            Duration drained,
            Duration afterKill,
            Duration effects,
            CpuUse cpu) {}

    Drained run(Meetings meetings, ClosedLoop loop, int rounds) {
        stack.resume(BenchStack.SECOND);
        stack.awaitReady();
        long before = topics.records();
        stack.stop(BenchStack.KAFKA);
        List<URI> both =
                List.of(stack.address(BenchStack.COMMANDS), stack.address(BenchStack.SECOND));
        long events = loop.rounds(meetings.at(both), rounds);
        stack.resume(BenchStack.KAFKA);
        stack.awaitReady();
        return drain(before, events);
    }

    private Drained drain(long before, long events) {
        long start = System.nanoTime();
        CpuMeter.Running running = cpu.start();
        Landings landings = new Landings();
        long killed = 0;
        long landed = 0;
        while (landed < events || pending()) {
            requirePatience(start);
            landed = topics.recordsIfThere().orElse(before) - before;
            landings.add(System.nanoTime(), landed);
            if (killed == 0 && landed >= events * KILLED_AFTER) {
                stack.kill(BenchStack.SECOND);
                killed = System.nanoTime();
            }
            LockSupport.parkNanos(PAUSE.toNanos());
        }
        long end = System.nanoTime();
        CpuUse used = running.stop();
        ours.awaitEffects();
        return new Drained(
                events,
                landings.perSecondSince(killed),
                Duration.ofNanos(end - start),
                Duration.ofNanos(end - killed),
                Duration.ofNanos(System.nanoTime() - end),
                used);
    }

    private boolean pending() {
        return ours.documents().find(exists(OutboxDocument.DUE_AT)).limit(1).first() != null;
    }

    private static void requirePatience(long start) {
        if (System.nanoTime() - start > PATIENCE.toNanos()) {
            throw new IllegalStateException("The backlog is not drained after " + PATIENCE);
        }
    }
}
