package org.mentoring.pairing.run.progress;

import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

import java.time.Duration;

/// Limits of progress streams.
///
/// @param streams at once on one instance; over that, 503
/// @param interval how often a stream looks into the store
/// @param heartbeat after so long without news a stream sends a comment, so that nobody on the way
///   takes it for dead, and so that a client who has left is noticed
/// @param longest a stream; whoever still wants to know connects again
/// @param retry how long a client should wait before that
@ConfigurationProperties("mentoring.pairing.run-progress")
record ProgressSettings(
        @DefaultValue("200") int streams,
        @DefaultValue("1s") Duration interval,
        @DefaultValue("15s") Duration heartbeat,
        @DefaultValue("15m") Duration longest,
        @DefaultValue("3s") Duration retry) {

    /// How often a stream looks before it says that it is alive.
    long looksPerHeartbeat() {
        return Math.max(1, heartbeat.dividedBy(interval));
    }

    /// How often a stream looks before it ends.
    long looks() {
        return Math.max(1, longest.dividedBy(interval));
    }
}
