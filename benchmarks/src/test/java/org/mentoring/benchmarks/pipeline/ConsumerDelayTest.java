package org.mentoring.benchmarks.pipeline;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class ConsumerDelayTest {

    private static final String METRICS =
            """
            # TYPE mentoring_consumer_delay_seconds summary
            mentoring_consumer_delay_seconds_count{consumer="pairing-service",topic="mentoring.meeting.events.v1"} 40
            mentoring_consumer_delay_seconds_sum{consumer="pairing-service",topic="mentoring.meeting.events.v1"} 0.8
            mentoring_consumer_delay_seconds_count{consumer="pairing-service",topic="mentoring.people.v1"} 7
            mentoring_consumer_delay_seconds_max{consumer="pairing-service",topic="mentoring.meeting.events.v1"} 0.5
            """;

    @Test
    void readsTheTopicThatIsMeasuredAndNoOther() {
        assertThat(ConsumerDelay.figure(METRICS, "count")).isEqualTo(40);
        assertThat(ConsumerDelay.figure(METRICS, "sum")).isEqualTo(0.8);
    }

    @Test
    void meansTheEventsSinceTheEarlierReading() {
        assertThat(new ConsumerDelay(0.8, 40).meanMillisSince(new ConsumerDelay(0.5, 20)))
                .isEqualTo(15, org.assertj.core.api.Assertions.within(0.001));
    }

    @Test
    void meansNothingWithoutEvents() {
        assertThat(new ConsumerDelay(0.8, 40).meanMillisSince(new ConsumerDelay(0.8, 40))).isNaN();
    }
}
