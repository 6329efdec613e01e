package org.mentoring.benchmarks.load;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.mentoring.benchmarks.load.Commands.Sent;

import java.time.Duration;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CountDownLatch;

class OpenLoopTest {

    private static final int COMMANDS = 20;

    /// The first command is answered only when the last one has been sent: a loop that waited for
    /// answers would never get there.
    private final CountDownLatch allSent = new CountDownLatch(COMMANDS);

    private final Set<Sent> answers = ConcurrentHashMap.newKeySet();

    @Test
    void sendsInTimeThoughNothingIsAnswered() {
        Latencies latencies =
                new OpenLoop(1000).run(stalling(), Duration.ofMillis(COMMANDS), answers::add);

        assertThat(answers).hasSize(COMMANDS);
        assertThat(latencies.count()).isEqualTo(COMMANDS);
    }

    @Test
    void countsFromTheTimeWhenACommandWasDue() {
        Latencies latencies =
                new OpenLoop(1000).run(stalling(), Duration.ofMillis(COMMANDS), answers::add);

        // The first one was due before the last and answered after it.
        assertThat(latencies.longestMillis()).isGreaterThanOrEqualTo(COMMANDS - 1.1);
    }

    private Commands stalling() {
        return new Commands() {
            @Override
            public int aggregates() {
                return COMMANDS;
            }

            @Override
            public Sent send(int aggregate) {
                allSent.countDown();
                try {
                    allSent.await();
                } catch (InterruptedException stop) {
                    throw new IllegalStateException(stop);
                }
                return new Sent("a" + aggregate, 1, System.nanoTime());
            }
        };
    }
}
