package org.mentoring.pairing.api;

import org.springframework.boot.test.context.TestComponent;
import org.springframework.context.annotation.Primary;

import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.time.temporal.ChronoUnit;

/// The service's clock, which a test may put forward.
@TestComponent
@Primary
class ShiftedClock implements InstantSource {

    private volatile Duration ahead = Duration.ZERO;

    /// Goes on that much later while something is done, then comes back.
    void later(Duration by, Runnable what) {
        ahead = by;
        try {
            what.run();
        } finally {
            ahead = Duration.ZERO;
        }
    }

    @Override
    public Instant instant() {
        return InstantSource.system().instant().plus(ahead).truncatedTo(ChronoUnit.MILLIS);
    }
}
