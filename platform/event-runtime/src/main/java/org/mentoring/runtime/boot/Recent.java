package org.mentoring.runtime.boot;

import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.function.Supplier;

/// A figure that costs a query and is asked for by several gauges: asked again only when it is old.
/// While the store does not answer, the last figure stays.
final class Recent<T> implements Supplier<T> {

    private static final Logger LOG = LoggerFactory.getLogger(Recent.class);
    private static final Duration OLD = Duration.ofSeconds(10);

    private final Supplier<T> query;
    private final InstantSource clock;
    private T figure;
    private Instant asked = Instant.MIN;

    Recent(T first, Supplier<T> query, InstantSource clock) {
        this.figure = first;
        this.query = query;
        this.clock = clock;
    }

    @Override
    public synchronized T get() {
        Instant now = clock.instant();
        if (asked.isBefore(now.minus(OLD))) {
            asked = now;
            try {
                figure = query.get();
            } catch (RuntimeException unreachable) {
                LOG.warn("A gauge keeps its last figure: {}", unreachable.toString());
            }
        }
        return figure;
    }
}
