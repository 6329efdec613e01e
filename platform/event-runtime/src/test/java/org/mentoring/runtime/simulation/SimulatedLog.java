package org.mentoring.runtime.simulation;

import org.mentoring.runtime.log.EventLog;
import org.mentoring.runtime.log.LogRecord;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.random.RandomGenerator;

/// A log in which nothing happens by itself: every record on its way arrives, gets lost or arrives
/// too late when the schedule says so.
final class SimulatedLog {

    private final List<LogRecord> records = new ArrayList<>();
    private final List<Sent> sent = new ArrayList<>();
    private final RandomGenerator random;

    SimulatedLog(RandomGenerator random) {
        this.random = random;
    }

    private record Sent(Object sender, LogRecord record, CompletableFuture<Void> answer) {}

    /// The log as one instance sees it.
    EventLog connection(Object sender) {
        return record -> {
            CompletableFuture<Void> answer = new CompletableFuture<>();
            sent.add(new Sent(sender, record, answer));
            return answer;
        };
    }

    List<LogRecord> records() {
        return records;
    }

    boolean idle() {
        return sent.isEmpty();
    }

    /// One record arrives and is acknowledged.
    void deliver() {
        if (!sent.isEmpty()) {
            Sent next = take();
            records.add(next.record());
            next.answer().complete(null);
        }
    }

    /// One record is not acknowledged: it was lost, or it arrived and the answer got lost, or it
    /// arrives later, after its sender has given it up.
    void fail() {
        if (sent.isEmpty()) {
            return;
        }
        Sent next = take();
        switch (random.nextInt(3)) {
            case 0 -> records.add(next.record());
            case 1 -> sent.add(abandoned(next));
            default -> {}
        }
        next.answer().completeExceptionally(new IllegalStateException("no acknowledgement"));
    }

    /// Nothing that is on its way arrives, and nobody hears of it.
    void loseAll() {
        sent.clear();
    }

    /// Everything that is on its way arrives, and nobody hears of it.
    void arriveUnheard() {
        sent.forEach(each -> records.add(each.record()));
        sent.clear();
    }

    /// The sender is gone. What it had sent may still arrive, but nobody hears of it.
    void forget(Object sender) {
        sent.replaceAll(each -> each.sender().equals(sender) ? abandoned(each) : each);
        sent.removeIf(each -> each.sender().equals(this) && random.nextInt(4) == 0);
    }

    private Sent abandoned(Sent given) {
        return new Sent(this, given.record(), new CompletableFuture<>());
    }

    private Sent take() {
        return sent.remove(random.nextInt(sent.size()));
    }
}
