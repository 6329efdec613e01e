package org.mentoring.local.demo;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

import tools.jackson.databind.node.MissingNode;

class EventOrderTest {

    private final EventOrder order = new EventOrder();

    @Test
    void acceptsOneAfterTheOtherAndRepeats() {
        assertThat(order.add(event("a", 1), false)).isEmpty();
        assertThat(order.add(event("a", 2), false)).isEmpty();
        assertThat(order.add(event("a", 1), false)).isEmpty();
        assertThat(order.add(event("a", 3), false)).isEmpty();
    }

    @Test
    void tellsAGap() {
        order.add(event("a", 1), false);

        assertThat(order.add(event("a", 3), false))
                .hasValueSatisfying(
                        fault -> assertThat(fault).contains("expected sequence 2", "got 3"));
    }

    @Test
    void mayMeetAnAggregateInTheMiddle() {
        assertThat(order.add(event("a", 7), false)).isEmpty();
        assertThat(order.add(event("a", 8), false)).isEmpty();
    }

    @Test
    void keepsAggregatesApart() {
        order.add(event("a", 1), false);

        assertThat(order.add(event("b", 5), false)).isEmpty();
    }

    @Test
    void acceptsGapsOfACompactedTopic() {
        order.add(event("a", 1), true);

        assertThat(order.add(event("a", 4), true)).isEmpty();
    }

    private static SeenEvent event(String key, long sequence) {
        return new SeenEvent(
                "topic",
                key,
                key + ":" + sequence,
                "org.mentoring.a.b.v1",
                sequence,
                MissingNode.getInstance());
    }
}
