package org.mentoring.benchmarks.pipeline;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;

/// How many events had landed in the log, at moments in their order.
final class Landings {

    /// A time without any event that lasts longer is a wait for something, not slow work.
    static final Duration IDLE_FROM = Duration.ofSeconds(1);

    private static final double SECOND_NANOS = 1e9;

    private final List<Moment> moments = new ArrayList<>();

    private record Moment(long nanos, long events) {}

    void add(long nanos, long events) {
        moments.add(new Moment(nanos, events));
    }

    /// Events per second from this moment on while events landed; NaN when none did.
    double perSecondSince(long nanos) {
        long events = 0;
        long busy = 0;
        long quiet = 0;
        for (int i = 1; i < moments.size(); i++) {
            Moment before = moments.get(i - 1);
            Moment now = moments.get(i);
            if (before.nanos < nanos) {
                continue;
            }
            quiet += now.nanos - before.nanos;
            if (now.events > before.events) {
                events += now.events - before.events;
                busy += quiet < IDLE_FROM.toNanos() ? quiet : now.nanos - before.nanos;
                quiet = 0;
            }
        }
        return busy == 0 ? Double.NaN : events * SECOND_NANOS / busy;
    }
}
