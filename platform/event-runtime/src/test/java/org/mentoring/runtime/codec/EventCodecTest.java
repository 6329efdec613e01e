package org.mentoring.runtime.codec;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.mentoring.contracts.MentoringEvent;
import org.mentoring.contracts.meeting.MeetingScheduled;
import org.mentoring.contracts.sample.Sample;
import org.mentoring.contracts.sample.Samples;

import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

import java.nio.charset.StandardCharsets;
import java.util.stream.Stream;

final class EventCodecTest {

    private static final JsonMapper JSON = JsonMapper.shared();

    private final EventCodec codec = new EventCodec();

    static Stream<Sample> samples() {
        return Samples.story().stream().filter(sample -> !sample.type().tombstone());
    }

    @ParameterizedTest
    @MethodSource("samples")
    void writesEverySampleAsItReadsIt(Sample sample) {
        MentoringEvent event = codec.decode(bytes(sample.json()), sample.type().record());

        assertThat(tree(new String(codec.encode(event), StandardCharsets.UTF_8)))
                .isEqualTo(tree(sample.json()));
        assertThat(event.aggregateId()).isEqualTo(sample.aggregateId());
    }

    @Test
    void overlooksPropertiesItDoesNotKnow() {
        String more = scheduled().replaceFirst("\\{", "{\"later\":{\"x\":[1]},");

        assertThat(codec.decode(bytes(more), MeetingScheduled.class))
                .isEqualTo(codec.decode(bytes(scheduled()), MeetingScheduled.class));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "null",
                "[]",
                "{}",
                "{\"by\":\"someone\"}",
                "{\"by\":null,\"meeting\":null}",
                "not json",
                "{} {}"
            })
    void refusesWhatMakesNoEvent(String data) {
        assertThatThrownBy(() -> codec.decode(bytes(data), MeetingScheduled.class))
                .isInstanceOf(UnreadableEventException.class);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "\"status\":\"dancing\"",
                "\"status\":1",
                "\"number\":\"1\"",
                "\"number\":1.5",
                "\"number\":null",
                "\"startsAt\":\"soon\"",
                "\"hasLink\":\"true\"",
                "\"attendeeIds\":\"one\""
            })
    void refusesAPropertyOfAnotherKind(String wrong) {
        String name = wrong.substring(0, wrong.indexOf(':') + 1);
        String broken =
                scheduled().replaceAll(name + "\\s*(\\[[^]]*]|\"[^\"]*\"|[^,}\\s]+)", wrong);
        assertThat(broken).contains(wrong);

        assertThatThrownBy(() -> codec.decode(bytes(broken), MeetingScheduled.class))
                .isInstanceOf(UnreadableEventException.class);
    }

    @Test
    void namesThePlaceAndNotTheValue() {
        String broken =
                scheduled().replaceFirst("\"status\"\\s*:\\s*\"[a-z]*\"", "\"status\":\"secret\"");

        assertThatThrownBy(() -> codec.decode(bytes(broken), MeetingScheduled.class))
                .hasMessageContaining("status")
                .hasMessageNotContaining("secret");
    }

    @Test
    void refusesAMissingNumber() {
        String broken = scheduled().replaceFirst("\"number\"\\s*:\\s*\\d+\\s*,", "");

        assertThatThrownBy(() -> codec.decode(bytes(broken), MeetingScheduled.class))
                .isInstanceOf(UnreadableEventException.class);
    }

    private static String scheduled() {
        return Samples.of(MeetingScheduled.class).json();
    }

    private static byte[] bytes(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }

    private static JsonNode tree(String json) {
        return JSON.readTree(json);
    }
}
