package org.mentoring.benchmarks.load;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;

import java.time.Duration;
import java.util.concurrent.atomic.AtomicIntegerArray;

class ClosedLoopTest {

    private static final int AGGREGATES = 10;

    private final AtomicIntegerArray sent = new AtomicIntegerArray(AGGREGATES);

    @Test
    void sendsAsManyCommandsToEveryAggregateAsThereAreRounds() {
        long commands = new ClosedLoop(3).rounds(commands(), 4);

        assertThat(commands).isEqualTo(40);
        for (int aggregate = 0; aggregate < AGGREGATES; aggregate++) {
            assertThat(sent.get(aggregate)).isEqualTo(4);
        }
    }

    @Test
    void countsWhatItSendsUntilTheTimeIsOver() {
        long commands = new ClosedLoop(3).run(commands(), Duration.ofMillis(20));

        long all = 0;
        for (int aggregate = 0; aggregate < AGGREGATES; aggregate++) {
            all += sent.get(aggregate);
        }
        assertThat(commands).isPositive().isEqualTo(all);
    }

    @Test
    void stopsAllCallersWhenACommandFails() {
        Commands failing =
                new Commands() {
                    @Override
                    public int aggregates() {
                        return AGGREGATES;
                    }

                    @Override
                    public Sent send(int aggregate) {
                        if (aggregate == 1) {
                            throw new IllegalStateException("refused");
                        }
                        return commands().send(aggregate);
                    }
                };

        assertThatThrownBy(() -> new ClosedLoop(3).run(failing, Duration.ofDays(1)))
                .hasRootCauseMessage("refused");
    }

    private Commands commands() {
        return new Commands() {
            @Override
            public int aggregates() {
                return AGGREGATES;
            }

            @Override
            public Sent send(int aggregate) {
                long sequence = sent.incrementAndGet(aggregate);
                return new Sent("a" + aggregate, sequence, System.nanoTime());
            }
        };
    }
}
