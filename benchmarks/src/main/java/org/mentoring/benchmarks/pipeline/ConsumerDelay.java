package org.mentoring.benchmarks.pipeline;

import org.apache.hc.core5.http.io.support.ClassicRequestBuilder;
import org.mentoring.contracts.TopicCatalog;

import java.net.URI;

/// What the service in which the effects appear says itself: `mentoring.consumer.delay`, from
/// commit to handled, summed up over its life.
///
/// @param seconds of all events together
record ConsumerDelay(double seconds, double events) {

    private static final String NAME = "mentoring_consumer_delay_seconds_";

    static ConsumerDelay read(Http http, URI service) {
        String metrics =
                http.send(ClassicRequestBuilder.get(service + "/actuator/prometheus").build())
                        .body();
        return new ConsumerDelay(figure(metrics, "sum"), figure(metrics, "count"));
    }

    /// Of the events since then; NaN when there were none.
    double meanMillisSince(ConsumerDelay earlier) {
        return 1000 * (seconds - earlier.seconds) / (events - earlier.events);
    }

    static double figure(String metrics, String kind) {
        return metrics.lines()
                .filter(line -> line.startsWith(NAME + kind + "{"))
                .filter(line -> line.contains("topic=\"" + TopicCatalog.MEETING.name() + "\""))
                .mapToDouble(line -> Double.parseDouble(line.substring(line.lastIndexOf(' '))))
                .sum();
    }
}
