package org.mentoring.runtime.simulation;

import org.mentoring.runtime.log.EventLog;
import org.mentoring.runtime.log.LogRecord;
import org.mentoring.runtime.outbox.Outbox;

import java.util.List;
import java.util.concurrent.CompletableFuture;

/// The protocol as it is, and broken ones that the checker must catch.
enum Variant {
    AS_IT_IS,

    /// Takes an event out of the document when it was sent, not when it was acknowledged.
    DRAINS_BEFORE_ACKNOWLEDGEMENT {
        @Override
        EventLog log(EventLog log) {
            return record -> drained(log, record);
        }
    },

    /// Sends the newest pending event first.
    PUBLISHES_NEWEST_FIRST {
        @Override
        List<Outbox> publications(Outbox outbox) {
            return outbox.pending().reversed().stream()
                    .map(event -> new Outbox(outbox.seq(), List.of(event), null))
                    .toList();
        }
    },

    /// Sends only what the command itself has added, though earlier events are pending.
    PUBLISHES_ONLY_THE_LAST {
        @Override
        List<Outbox> publications(Outbox outbox) {
            return List.of(new Outbox(outbox.seq(), List.of(outbox.pending().getLast()), null));
        }
    };

    /// How an instance reaches the log.
    EventLog log(EventLog log) {
        return log;
    }

    /// What is asked of the publisher after a save.
    List<Outbox> publications(Outbox outbox) {
        return List.of(outbox);
    }

    private static CompletableFuture<Void> drained(EventLog log, LogRecord record) {
        var _ = log.append(record);
        return CompletableFuture.completedFuture(null);
    }
}
