package org.mentoring.runtime.boot;

import org.jspecify.annotations.Nullable;
import org.mentoring.runtime.consumer.EventConsumers;
import org.mentoring.runtime.consumer.HeldEvents.HeldEvent;
import org.mentoring.runtime.consumer.OpenSubscription;
import org.springframework.boot.actuate.endpoint.annotation.Endpoint;
import org.springframework.boot.actuate.endpoint.annotation.ReadOperation;
import org.springframework.boot.actuate.endpoint.annotation.Selector;
import org.springframework.boot.actuate.endpoint.annotation.WriteOperation;

import java.util.List;

/// Operators' view of what consumers hold: `GET /actuator/consumers`, and `POST
/// /actuator/consumers/{topic}/{aggregateId}` with `{"action": "replay"}` or `"skip"`.
@Endpoint(id = "consumers")
final class ConsumersEndpoint {

    private static final int LIMIT = 1000;

    private final EventConsumers consumers;

    ConsumersEndpoint(EventConsumers consumers) {
        this.consumers = consumers;
    }

    /// What an operator may do.
    enum Action {
        REPLAY,
        SKIP
    }

    /// A held event without its data.
    ///
    /// @param rejection why it is a dead letter, null when it waits for an earlier one
    record HeldView(
            String consumer,
            String topic,
            String aggregateId,
            long sequence,
            @Nullable String rejection) {

        static HeldView of(OpenSubscription opened, HeldEvent held) {
            return new HeldView(
                    opened.subscription().consumer(),
                    opened.subscription().topic().name(),
                    held.aggregateId(),
                    held.sequence(),
                    held.rejection());
        }
    }

    /// Whether the command found what it was for.
    record Outcome(boolean done) {}

    @ReadOperation
    List<HeldView> held() {
        return consumers.all().stream()
                .flatMap(opened ->
                        opened.held(LIMIT).stream().map(each -> HeldView.of(opened, each)))
                .toList();
    }

    @WriteOperation
    Outcome decide(@Selector String topic, @Selector String aggregateId, Action action) {
        boolean done = false;
        for (OpenSubscription opened : consumers.all()) {
            if (opened.subscription().topic().name().equals(topic)) {
                done |= decide(opened, aggregateId, action);
            }
        }
        return new Outcome(done);
    }

    private static boolean decide(OpenSubscription opened, String aggregateId, Action action) {
        return switch (action) {
            case REPLAY -> opened.replay(aggregateId);
            case SKIP -> opened.skip(aggregateId);
        };
    }
}
