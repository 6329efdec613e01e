package org.mentoring.runtime.boot;

import org.mentoring.runtime.outbox.OutboxOperations;
import org.mentoring.runtime.outbox.OutboxStore.BlockedOutbox;
import org.springframework.boot.actuate.endpoint.annotation.Endpoint;
import org.springframework.boot.actuate.endpoint.annotation.ReadOperation;
import org.springframework.boot.actuate.endpoint.annotation.Selector;
import org.springframework.boot.actuate.endpoint.annotation.WriteOperation;

import java.time.Instant;
import java.util.List;

/// Operators' view of blocked aggregates: `GET /actuator/outbox`, `POST
/// /actuator/outbox/{collection}/{id}` with `{"action": "retry"}` or `"withdraw"`, and `POST
/// /actuator/outbox/{collection}` to try all of a collection again.
@Endpoint(id = "outbox")
final class OutboxEndpoint {

    private final OutboxOperations operations;

    OutboxEndpoint(OutboxOperations operations) {
        this.operations = operations;
    }

    /// What an operator may do.
    enum Action {
        RETRY,
        WITHDRAW
    }

    /// A blocked aggregate without the data of its event.
    record BlockedView(
            String collection, String id, long seq, String type, String reason, Instant at) {

        static BlockedView of(String collection, BlockedOutbox blocked) {
            return new BlockedView(
                    collection,
                    blocked.id(),
                    blocked.why().seq(),
                    blocked.event().type(),
                    blocked.why().reason(),
                    blocked.why().at());
        }
    }

    /// Whether the command found what it was for.
    record Outcome(boolean done) {}

    /// How many aggregates are tried again.
    record Retried(long aggregates) {}

    @ReadOperation
    List<BlockedView> blocked() {
        return operations.blocked().entrySet().stream()
                .flatMap(entry ->
                        entry.getValue().stream().map(each -> BlockedView.of(entry.getKey(), each)))
                .toList();
    }

    @WriteOperation
    Retried retryAll(@Selector String collection) {
        return new Retried(operations.retryAll(collection));
    }

    @WriteOperation
    Outcome decide(@Selector String collection, @Selector String id, Action action) {
        return new Outcome(
                switch (action) {
                    case RETRY -> operations.retry(collection, id);
                    case WITHDRAW -> operations.withdraw(collection, id);
                });
    }
}
