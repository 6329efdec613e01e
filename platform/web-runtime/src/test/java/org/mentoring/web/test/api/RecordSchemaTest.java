package org.mentoring.web.test.api;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;

import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.mentoring.web.visibility.Visibility;
import org.mentoring.web.visibility.VisibleTo;

import tools.jackson.databind.node.ObjectNode;

import java.time.LocalDateTime;
import java.util.Map;

class RecordSchemaTest {

    private static final Comment COMMENT = new Comment("Moves it.", Map.of("why", "the reason"));

    private final ObjectNode schema = described(ThingRequests.MoveThing.class);

    @Test
    void asksForWhatMayNotBeNull() {
        assertThat(schema.path("required").toString())
                .isEqualTo("[\"thingId\",\"mode\",\"at\",\"note\"]");
        assertThat(schema.path("additionalProperties").asBoolean(true)).isFalse();
    }

    @Test
    void takesMeaningsFromTheComment() {
        assertThat(schema.path("description").asString()).isEqualTo("Moves it.");
        assertThat(schema.at("/properties/why/description").asString()).isEqualTo("the reason");
    }

    @Test
    void listsTheWordsOfAChoice() {
        assertThat(schema.at("/properties/mode/enum").toString()).isEqualTo("[\"up\",\"down\"]");
    }

    @Test
    void takesNoWallTimeForAnInstant() {
        assertThat(schema.at("/properties/at/type").asString()).isEqualTo("string");
        assertThat(schema.at("/properties/at").has("format")).isFalse();
    }

    @Test
    void tellsWhoReadsAText() {
        assertThat(schema.at("/properties/note/x-visibility").asString()).isEqualTo("pair");
        assertThat(schema.at("/properties/why/x-visibility").asString()).isEqualTo("author");
    }

    @Test
    void refusesATextOfWhichNobodyKnowsWhoReadsIt() {
        assertThatThrownBy(() -> described(ThingRequests.Careless.class))
                .hasMessageContaining("Careless.note")
                .hasMessageContaining("@VisibleTo");
    }

    private static ObjectNode described(Class<?> type) {
        ObjectNode schema = Json.object();
        new RecordSchema(type, COMMENT).describe(schema);
        return schema;
    }

    static final class ThingRequests {

        private ThingRequests() {}

        record MoveThing(
                @NotBlank String thingId,
                @NotNull @Pattern(regexp = "up|down") String mode,
                @NotNull LocalDateTime at,
                @VisibleTo(Visibility.PAIR) @NotBlank String note,
                @VisibleTo(Visibility.AUTHOR) @Nullable String why) {}

        record Careless(@Nullable String note) {}
    }
}
