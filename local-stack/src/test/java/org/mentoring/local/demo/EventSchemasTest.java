package org.mentoring.local.demo;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.mentoring.contracts.EventCatalog;
import org.mentoring.contracts.EventType;

import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

import java.io.IOException;
import java.io.InputStream;
import java.util.stream.Stream;

class EventSchemasTest {

    private static final String HELD = "org.mentoring.meeting.held.v1";

    private final EventSchemas schemas = new EventSchemas();

    @ParameterizedTest
    @MethodSource("types")
    void acceptThePublishedSamples(String type) throws IOException {
        if (EventSchemasTest.class.getResource("/contracts/samples/" + type + ".json") != null) {
            assertThat(schemas.errors(type, sample(type))).isEmpty();
        }
    }

    @Test
    void tellWhatIsMissing() throws IOException {
        ObjectNode broken = (ObjectNode) sample(HELD);
        broken.remove("meeting");

        assertThat(schemas.errors(HELD, broken)).singleElement().asString().contains("meeting");
    }

    @Test
    void tellOfAnUnknownType() throws IOException {
        assertThat(schemas.errors("org.mentoring.unknown.v1", sample(HELD)))
                .singleElement()
                .asString()
                .contains("no schema");
    }

    static Stream<String> types() {
        return EventCatalog.types().stream().map(EventType::wireName);
    }

    private static JsonNode sample(String type) throws IOException {
        try (InputStream in =
                EventSchemasTest.class.getResourceAsStream(
                        "/contracts/samples/" + type + ".json")) {
            return JsonMapper.shared().readTree(in);
        }
    }
}
