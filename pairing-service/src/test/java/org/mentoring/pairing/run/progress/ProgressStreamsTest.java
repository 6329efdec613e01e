package org.mentoring.pairing.run.progress;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;
import org.mentoring.web.problem.ProblemException;

import java.time.Duration;

class ProgressStreamsTest {

    private static final Duration RETRY = Duration.ofSeconds(2);
    private static final Duration LONG = Duration.ofMinutes(1);

    private final ProgressStreams streams = new ProgressStreams(2, RETRY);

    @Test
    void refusesOneMoreThanThereMayBeUntilOneHasEnded() {
        try (var _ = streams.enter()) {
            var second = streams.enter();
            assertThatThrownBy(streams::enter)
                    .isInstanceOfSatisfying(
                            ProblemException.class,
                            refused -> {
                                assertThat(refused.problem().status()).isEqualTo(503);
                                assertThat(refused.problem().retryAfter()).isEqualTo(RETRY);
                            });
            second.close();
            streams.enter().close();
        }
    }

    @Test
    void goesOnAfterAPauseAndNotWhenItStops() {
        streams.start();
        assertThat(streams.isRunning()).isTrue();
        assertThat(streams.pause(Duration.ofMillis(1))).isTrue();

        streams.stop();
        assertThat(streams.isRunning()).isFalse();
        assertThat(streams.pause(LONG)).isFalse();
    }

    @Test
    void doesNotGoOnWhenItIsInterrupted() {
        streams.start();
        Thread.currentThread().interrupt();

        assertThat(streams.pause(LONG)).isFalse();
        assertThat(Thread.interrupted()).isTrue();
    }
}
