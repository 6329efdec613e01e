package org.mentoring.benchmarks.load;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;

import java.time.Duration;
import java.util.concurrent.atomic.AtomicIntegerArray;
import java.util.stream.IntStream;

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
    void goesOnWhereItHasEndedSoThatAllGetAsMany() {
        ClosedLoop loop = new ClosedLoop(1);
        for (int run = 0; run < 20; run++) {
            loop.run(commands(), Duration.ofMillis(2));
        }

        int least = IntStream.range(0, AGGREGATES).map(sent::get).min().orElseThrow();
        int most = IntStream.range(0, AGGREGATES).map(sent::get).max().orElseThrow();
        assertThat(most).isPositive().isLessThanOrEqualTo(least + 1);
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
