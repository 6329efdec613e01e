package org.mentoring.runtime.log;

import static org.assertj.core.api.Assertions.assertThat;

import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.mentoring.runtime.outbox.EventData;
import org.mentoring.runtime.outbox.PendingEvent;

import java.time.Instant;
import java.util.Map;
import java.util.stream.Collectors;

final class EventRecordsTest {

    @Test
    void laysAnEventOutAsCloudEventsInBinaryMode() {
        EventData data = new EventData(new byte[] {1});
        PendingEvent event =
                event("org.mentoring.meeting.held.v1", "mentoring.meeting.events.v1", data);

        LogRecord record = EventRecords.of("m1", event);

        assertThat(record.topic()).isEqualTo("mentoring.meeting.events.v1");
        assertThat(record.key()).isEqualTo("m1");
        assertThat(record.value()).isEqualTo(data);
        assertThat(headers(record))
                .containsOnly(
                        Map.entry("ce_specversion", "1.0"),
                        Map.entry("ce_id", "m1:12"),
                        Map.entry("ce_source", "/meetings/m1"),
                        Map.entry("ce_type", "org.mentoring.meeting.held.v1"),
                        Map.entry("ce_subject", "m1"),
                        Map.entry("ce_time", "2026-03-02T09:00:00Z"),
                        Map.entry(
                                "ce_dataschema",
                                "https://mentoring.example/contracts/schemas/org.mentoring.meeting.held.v1.json"),
                        Map.entry("ce_sequence", "0000000012"),
                        Map.entry("traceparent", "00-trace"),
                        Map.entry("content-type", "application/json"));
    }

    @Test
    void laysATombstoneOutWithoutData() {
        LogRecord record =
                EventRecords.of(
                        "m1",
                        event("org.mentoring.person.deleted.v1", "mentoring.people.v1", null));

        assertThat(record.value()).isNull();
        assertThat(headers(record))
                .containsEntry("ce_source", "/people/m1")
                .doesNotContainKeys("ce_dataschema", "content-type");
    }

    private static PendingEvent event(String type, String topic, @Nullable EventData data) {
        return new PendingEvent(
                12, "m1:12", type, topic, Instant.parse("2026-03-02T09:00:00Z"), "00-trace", data);
    }

    private static Map<String, String> headers(LogRecord record) {
        return record.headers().stream()
                .collect(Collectors.toMap(LogHeader::name, LogHeader::text));
    }
}
