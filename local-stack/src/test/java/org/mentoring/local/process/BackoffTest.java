package org.mentoring.local.process;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

import java.time.Duration;

class BackoffTest {

    private final Backoff backoff = new Backoff(Duration.ofSeconds(1), Duration.ofSeconds(30));

    @Test
    void waitsTwiceAsLongAfterEachCrash() {
        assertThat(backoff.afterCrash(1)).hasSeconds(1);
        assertThat(backoff.afterCrash(2)).hasSeconds(2);
        assertThat(backoff.afterCrash(3)).hasSeconds(4);
    }

    @Test
    void neverWaitsLongerThanTheLimit() {
        assertThat(backoff.afterCrash(6)).hasSeconds(30);
        assertThat(backoff.afterCrash(1_000_000)).hasSeconds(30);
    }
}
