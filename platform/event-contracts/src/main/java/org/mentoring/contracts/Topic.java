package org.mentoring.contracts;

import static java.util.Objects.requireNonNull;

import java.time.Duration;
import java.util.List;

/// A topic of events: one per kind of aggregate, keyed by the aggregate's id.
///
/// @param aggregate what it is about, such as `pairing-run`
/// @param collection the plural that starts the CloudEvents `source`, such as `pairing-runs`
/// @param retention how long events stay; on a compacted topic how long a tombstone stays
/// @param compacted keeps the last event of every key for ever, so gaps in a sequence are normal
/// @param restricted carries personal data, or what would tell of private words, and is closed to
///   subscribers outside this project
/// @param producer the service that alone may write
/// @param consumers the services of this project that may read, each under a group of its own name
public record Topic(
        String name,
        String aggregate,
        String collection,
        int partitions,
        Duration retention,
        boolean compacted,
        boolean restricted,
        String producer,
        List<String> consumers) {

    public Topic {
        requireNonNull(name, "name");
        requireNonNull(aggregate, "aggregate");
        requireNonNull(collection, "collection");
        requireNonNull(retention, "retention");
        requireNonNull(producer, "producer");
        consumers = List.copyOf(consumers);
    }

    /// The CloudEvents `source` of one aggregate's events, such as `/meetings/…`.
    public String source(String aggregateId) {
        return "/" + collection + "/" + aggregateId;
    }
}
