package org.mentoring.system.load;

import org.mentoring.system.stack.Caller;
import org.mentoring.system.stack.Pair;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;

/// Everybody at work at once, until it is stopped.
public final class Load implements AutoCloseable {

    private static final int LONGEST_PAUSE_MILLIS = 600;

    private final Ledger ledger;
    private final CountDownLatch stop = new CountDownLatch(1);
    private final List<Thread> threads = new ArrayList<>();

    private Load(Ledger ledger) {
        this.ledger = ledger;
    }

    /// Each pair works by itself, and the coordinator opens cohorts.
    ///
    /// @param seed decides what each of them does; not how they meet
    public static Load start(List<Pair> pairs, Caller coordinator, Ledger ledger, long seed) {
        Load load = new Load(ledger);
        Random seeds = new Random(seed);
        load.begin(new Opener(coordinator, ledger, new Words(0)), seeds.nextLong());
        for (Pair pair : pairs) {
            Words words = new Words(load.threads.size());
            Random random = new Random(seeds.nextLong());
            Desk desk = new Desk(pair, ledger, words, random);
            load.begin(new PairAtWork(desk), seeds.nextLong());
        }
        return load;
    }

    private void begin(Worker worker, long seed) {
        String name = "work-" + threads.size();
        threads.add(Thread.ofVirtual().name(name).start(() -> work(worker, new Random(seed))));
    }

    private void work(Worker worker, Random random) {
        try {
            do {
                worker.step();
            } while (!stop.await(random.nextInt(LONGEST_PAUSE_MILLIS), TimeUnit.MILLISECONDS));
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        } catch (RuntimeException | AssertionError e) {
            ledger.surprise(Thread.currentThread().getName() + " ended: " + e);
        }
    }

    /// Returns when everybody has finished what they were at.
    @Override
    public void close() {
        stop.countDown();
        try {
            for (Thread thread : threads) {
                thread.join();
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }
}
