package org.mentoring.contracts;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.mentoring.contracts.people.PersonDeleted;
import org.mentoring.contracts.sample.Sample;
import org.mentoring.contracts.sample.Samples;

import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

import java.util.List;
import java.util.stream.Stream;

/// Every sample is valid against its schema, is what the record writes, and misses nothing that the
/// schema or the record would let pass.
class SampleTest {

    @ParameterizedTest
    @MethodSource("samples")
    void isValid(Sample sample) {
        assertThat(SchemaValidator.errors(ContractFiles.schema(sample.type()), json(sample)))
                .isEmpty();
    }

    @ParameterizedTest
    @MethodSource("samples")
    void survivesDecodingAndEncoding(Sample sample) {
        MentoringEvent event = EventJson.decode(sample.type(), json(sample));

        assertThat(event.aggregateId()).isEqualTo(sample.aggregateId());
        assertThat(EventJson.encode(event)).isEqualTo(json(sample));
    }

    @ParameterizedTest
    @MethodSource("samples")
    void isRefusedWithoutAnyRequiredProperty(Sample sample) {
        SchemaNode schema = ContractFiles.schema(sample.type());

        assertThat(incomplete(schema, json(sample)).toList())
                .isNotEmpty()
                .allSatisfy(incomplete -> {
                    assertThat(SchemaValidator.errors(schema, incomplete)).isNotEmpty();
                    assertThatThrownBy(() -> EventJson.decode(sample.type(), incomplete))
                            .isInstanceOf(JacksonException.class);
                });
    }

    @ParameterizedTest
    @MethodSource("samples")
    void staysValidWithAPropertyOfALaterRelease(Sample sample) {
        ObjectNode later = (ObjectNode) json(sample);
        later.put("addedLater", 1);

        assertThat(SchemaValidator.errors(ContractFiles.schema(sample.type()), later)).isEmpty();
        assertThat(EventJson.decode(sample.type(), later))
                .isEqualTo(EventJson.decode(sample.type(), json(sample)));
    }

    @Test
    void aTombstoneHasNoData() {
        assertThat(Samples.of(PersonDeleted.class).data()).isNull();
    }

    static List<Sample> samples() {
        return Samples.story().stream().filter(sample -> !sample.type().tombstone()).toList();
    }

    /// The value once for each required property, without that property.
    private static Stream<JsonNode> incomplete(SchemaNode schema, JsonNode value) {
        Stream<JsonNode> here =
                schema.required().stream()
                        .map(name -> ((ObjectNode) value.deepCopy()).without(name));
        Stream<JsonNode> deeper =
                schema.properties().entrySet().stream()
                        .filter(property -> value.path(property.getKey()).isObject())
                        .flatMap(property ->
                                incomplete(property.getValue(), value.get(property.getKey()))
                                        .map(inner -> with(value, property.getKey(), inner)));
        return Stream.concat(here, deeper);
    }

    private static JsonNode with(JsonNode value, String name, JsonNode inner) {
        ObjectNode copy = (ObjectNode) value.deepCopy();
        copy.set(name, inner);
        return copy;
    }

    private static JsonNode json(Sample sample) {
        return ContractFiles.json(sample.json());
    }
}
