package org.mentoring.runtime.aggregate;

import org.bson.Document;
import org.mentoring.runtime.outbox.Outbox;

/// One document as it was read.
public record AggregateDocument(
        String id, long version, String fingerprint, Document state, Outbox outbox) {}
