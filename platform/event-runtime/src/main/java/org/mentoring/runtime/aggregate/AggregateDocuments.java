package org.mentoring.runtime.aggregate;

import org.mentoring.runtime.outbox.Outbox;

import java.util.Optional;

/// The documents of one kind of aggregate: state and outbox in one place, changed in one write.
/// Failures of the store come through as the driver's exceptions; the write may then have happened.
public interface AggregateDocuments {

    String collection();

    Optional<AggregateDocument> find(String id);

    /// Inserts a document at version 1; false, and nothing is written, when the id is taken.
    boolean insert(AggregateWrite write, String fingerprint);

    /// Replaces the state, appends the events and counts the version up. Empty, and nothing is
    /// written, when the document is not at the version that was decided on, or there are events
    /// and its outbox is full, or it does not exist.
    ///
    /// @return the outbox right after the write: everything that is pending then
    Optional<Outbox> save(AggregateWrite write);
}
