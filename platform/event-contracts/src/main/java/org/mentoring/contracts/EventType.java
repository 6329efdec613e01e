package org.mentoring.contracts;

import static java.util.Objects.requireNonNull;

import java.util.List;

/// One kind of event: its name on the wire, where it travels, and the record that carries it.
///
/// @param wireName the CloudEvents `type`, with its version, such as
///   `org.mentoring.meeting.held.v1`
/// @param tombstone whether the Kafka record has no value; then there is neither schema nor sample
public record EventType(
        String wireName, Topic topic, Class<? extends MentoringEvent> record, boolean tombstone) {

    public EventType {
        requireNonNull(wireName, "wireName");
        requireNonNull(topic, "topic");
        requireNonNull(record, "record");
    }

    /// The service that alone may publish it.
    public String producer() {
        return topic.producer();
    }

    /// The services of this project that read it.
    public List<String> consumers() {
        return topic.consumers();
    }

    /// The CloudEvents `dataschema`.
    public String dataSchema() {
        return EventCatalog.SCHEMA_BASE + wireName + ".json";
    }

    /// Where its JSON Schema lies on the class path.
    public String schemaResource() {
        return "contracts/schemas/" + wireName + ".json";
    }

    /// Where its sample lies on the class path.
    public String sampleResource() {
        return "contracts/samples/" + wireName + ".json";
    }
}
