package org.mentoring.runtime.aggregate;

import org.mentoring.runtime.memory.InMemoryDocuments;
import org.mentoring.runtime.outbox.OutboxStore;

final class InMemoryDocumentsTest extends AggregateDocumentsContract {

    private final InMemoryDocuments documents = new InMemoryDocuments("tallies", PENDING_LIMIT);

    @Override
    AggregateDocuments documents() {
        return documents;
    }

    @Override
    OutboxStore outboxes() {
        return documents;
    }
}
