package org.mentoring.runtime.simulation;

import org.mentoring.runtime.aggregate.AggregateDocuments;
import org.mentoring.runtime.check.LogChecker;
import org.mentoring.runtime.check.LogEntry;
import org.mentoring.runtime.check.LogReport;
import org.mentoring.runtime.check.Promise;
import org.mentoring.runtime.check.Violation;
import org.mentoring.runtime.log.LogRecord;
import org.mentoring.runtime.memory.InMemoryDocuments;
import org.mentoring.runtime.outbox.OutboxSettings;
import org.mentoring.runtime.outbox.OutboxStores;
import org.mentoring.testkit.clock.MutableClock;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.SplittableRandom;
import java.util.random.RandomGenerator;

/// A few instances of one service over one store and one log, in one thread. The seed decides
/// everything.
final class World {

    static final OutboxSettings SETTINGS = OutboxSettings.defaults();

    private static final int STEPS = 40;
    private static final int ROUNDS_TO_SETTLE = 200;
    private static final Duration LONGEST_PAUSE = Duration.ofSeconds(8);

    private final RandomGenerator random;
    private final Variant variant;
    private final MutableClock clock = MutableClock.at("2026-03-02T09:00:00Z");
    private final InMemoryDocuments store =
            new InMemoryDocuments("tallies", SETTINGS.limits().pending());
    private final Witness witness = new Witness(store);
    private final OutboxStores stores = new OutboxStores();
    private final SimulatedLog log;
    private final List<Instance> instances = new ArrayList<>();
    private final Reader reader;
    private final int aggregates;

    World(long seed, Variant variant) {
        this.random = new SplittableRandom(seed);
        this.variant = variant;
        this.log = new SimulatedLog(random);
        this.reader = new Reader(log, random);
        this.aggregates = 1 + random.nextInt(3);
        stores.add(store);
        int count = 2 + random.nextInt(2);
        for (int i = 0; i < count; i++) {
            instances.add(new Instance(this));
        }
    }

    /// Runs one schedule to its end and says what the log is worth.
    LogReport run() {
        for (int step = 0; step < STEPS; step++) {
            step();
        }
        return settleAndCheck();
    }

    /// From here on everything works, so everything must arrive.
    LogReport settleAndCheck() {
        settle();
        return check();
    }

    Instance instance(int number) {
        return instances.get(number);
    }

    /// Puts a new instance in the place of one that died.
    void crash(int number) {
        log.forget(instances.get(number));
        instances.set(number, new Instance(this));
    }

    /// One thing happens to one instance. An instance that is not chosen for long has stalled.
    private void step() {
        Instance instance = instances.get(random.nextInt(instances.size()));
        switch (random.nextInt(22)) {
            case 0, 1, 2, 3 -> command(instance, 2);
            case 4, 5, 6, 7 -> instance.publishOne();
            case 8, 9, 10, 11, 12, 13 -> log.deliver();
            case 14 -> log.fail();
            case 15 -> instance.sweep();
            case 16, 17 -> instance.drain();
            case 18 -> pause();
            case 19, 20 -> reader.read();
            default -> crashSometimes(instance);
        }
    }

    /// Sometimes another writer comes between loading and saving, sometimes a drain or a sweep.
    private void command(Instance instance, int depth) {
        String id = "tally" + random.nextInt(aggregates);
        int events = 1 + random.nextInt(2);
        instance.command(
                id,
                events,
                () -> {
                    if (depth > 0 && random.nextInt(4) == 0) {
                        command(instances.get(random.nextInt(instances.size())), depth - 1);
                    } else if (random.nextInt(4) == 0) {
                        instances.get(random.nextInt(instances.size())).drain();
                    }
                });
    }

    private void pause() {
        clock.advance(Duration.ofMillis(random.nextLong(LONGEST_PAUSE.toMillis())));
    }

    private void crashSometimes(Instance instance) {
        if (random.nextInt(2) == 0) {
            crash(instances.indexOf(instance));
        }
    }

    private void settle() {
        for (int round = 0; round < ROUNDS_TO_SETTLE && !settled(); round++) {
            for (Instance instance : instances) {
                instance.drain();
                instance.publishAll();
                instance.sweep();
            }
            while (!log.idle()) {
                log.deliver();
            }
            clock.advance(SETTINGS.sweep().lease());
        }
        reader.catchUp();
    }

    private boolean settled() {
        return log.idle()
                && instances.stream().allMatch(Instance::idle)
                && store.backlog().events() == 0;
    }

    private LogReport check() {
        LogChecker checker = new LogChecker();
        List<Violation> unseen = new ArrayList<>();
        for (LogRecord record : log.records()) {
            LogEntry entry = LogEntry.of(record);
            checker.read(entry);
            if (!witness.saw(entry)) {
                unseen.add(new Violation(Promise.NO_PHANTOM, entry.source(), entry.sequence()));
            }
        }
        LogReport report = checker.report(witness.committed());
        unseen.addAll(report.violations());
        unseen.addAll(reader.violations(witness.committed()));
        return new LogReport(unseen, report.events(), report.duplicates());
    }

    boolean drained() {
        return store.backlog().events() == 0;
    }

    RandomGenerator random() {
        return random;
    }

    Variant variant() {
        return variant;
    }

    MutableClock clock() {
        return clock;
    }

    AggregateDocuments documents() {
        return witness;
    }

    OutboxStores stores() {
        return stores;
    }

    SimulatedLog log() {
        return log;
    }
}
