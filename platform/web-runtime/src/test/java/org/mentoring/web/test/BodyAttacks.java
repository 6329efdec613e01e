package org.mentoring.web.test;

import tools.jackson.core.json.JsonWriteFeature;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/// Bodies that are too large, are not JSON, or say the wrong thing.
final class BodyAttacks {

    /// Half characters must arrive as what they are: only an escape can say them.
    private static final JsonMapper JSON =
            JsonMapper.builder().enable(JsonWriteFeature.ESCAPE_NON_ASCII).build();

    private static final int DEEP = 5_000;
    private static final List<String> FORBIDDEN =
            List.of("_id", "$set", "$where", "__proto__", "outbox", "creation", "class", "a.b");

    private BodyAttacks() {}

    static Stream<Attack> on(Endpoint endpoint, int limitBytes) {
        if (endpoint.isCsv()) {
            return tooLarge(endpoint, limitBytes).stream();
        }
        if (!endpoint.isJson()) {
            return Stream.empty();
        }
        List<Attack> attacks = new ArrayList<>(tooLarge(endpoint, limitBytes));
        attacks.addAll(malformed(endpoint));
        attacks.addAll(unknownFields(endpoint));
        attacks.addAll(wrongValues(endpoint));
        return attacks.stream();
    }

    /// Spaces after the good body: where the limit is not held, the request is carried out.
    private static List<Attack> tooLarge(Endpoint endpoint, int limitBytes) {
        byte[] body = (endpoint.text() + " ".repeat(limitBytes)).getBytes(StandardCharsets.UTF_8);
        return List.of(
                Attack.on(endpoint, "too large").body(body).expecting(413),
                Attack.on(endpoint, "too large, in chunks")
                        .header("Transfer-Encoding", "chunked")
                        .body(RawHttp.chunked(body))
                        .expecting(413));
    }

    private static List<Attack> malformed(Endpoint endpoint) {
        String body = endpoint.text().strip();
        return Stream.of(
                        "",
                        "{",
                        "nul",
                        "null",
                        "[]",
                        "\"text\"",
                        "1",
                        "true",
                        "[" + body + "]",
                        body.substring(0, body.length() - 1),
                        body + "x",
                        body + body,
                        "/* */" + body,
                        "\u0000" + body,
                        "[".repeat(DEEP),
                        "{\"a\":".repeat(DEEP),
                        "{\"x\":" + "[".repeat(DEEP) + "]".repeat(DEEP) + "}")
                .map(bad -> Attack.on(endpoint, "malformed " + shown(bad)).body(bad))
                .toList();
    }

    private static List<Attack> unknownFields(Endpoint endpoint) {
        List<Attack> attacks = new ArrayList<>();
        ObjectNode good = (ObjectNode) JSON.readTree(endpoint.body());
        for (String name : FORBIDDEN) {
            attacks.add(field(endpoint, good.deepCopy().put(name, 1), name));
        }
        String first = "{\"" + good.propertyNames().stream().findFirst().orElse("x") + "\":1,";
        attacks.add(
                Attack.on(endpoint, "the same field twice")
                        .body(first + endpoint.text().strip().substring(1)));
        return attacks;
    }

    private static List<Attack> wrongValues(Endpoint endpoint) {
        List<Attack> attacks = new ArrayList<>();
        JsonNode good = JSON.readTree(endpoint.body());
        JsonPlaces.of(good)
                .forEach(place ->
                        WrongValues.insteadOf(good.at(place))
                                .forEach(wrong -> attacks.add(at(endpoint, good, place, wrong))));
        return attacks;
    }

    private static Attack at(Endpoint endpoint, JsonNode good, String place, JsonNode wrong) {
        String body = JSON.writeValueAsString(JsonPlaces.replaced(good, place, wrong));
        return Attack.on(endpoint, place + " is " + shown(JSON.writeValueAsString(wrong)))
                .body(body);
    }

    private static Attack field(Endpoint endpoint, JsonNode body, String name) {
        return Attack.on(endpoint, "unknown field " + name).body(JSON.writeValueAsString(body));
    }

    private static String shown(String text) {
        return text.length() > 60 ? text.substring(0, 60) + "…" : text;
    }
}
