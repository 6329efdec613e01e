package org.mentoring.web.test;

import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.JsonNodeFactory;

import java.math.BigDecimal;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.stream.Stream;

/// What must not stand where a good value stands: other types, operators of a query language,
/// dates, zones and ids that do not exist.
final class WrongValues {

    private static final JsonMapper JSON = JsonMapper.builder().build();
    private static final JsonNodeFactory NODES = JsonNodeFactory.instance;
    private static final int TOO_LONG = 200_000;
    private static final int TOO_MANY = 5_000;

    private static final List<JsonNode> OPERATORS =
            Stream.of("{'$ne':null}", "{'$gt':''}", "{'$where':'1'}", "[{'$ne':1}]")
                    .map(text -> JSON.readTree(text.replace('\'', '"')))
                    .toList();

    private WrongValues() {}

    static List<JsonNode> insteadOf(JsonNode good) {
        List<JsonNode> wrong = new ArrayList<>(OPERATORS);
        switch (good.getNodeType()) {
            case STRING -> wrong.addAll(insteadOfText(good.asString()));
            case NUMBER -> wrong.addAll(insteadOfNumber(good));
            case BOOLEAN -> wrong.addAll(texts("true", "yes"));
            case ARRAY -> wrong.addAll(insteadOfList((ArrayNode) good));
            case OBJECT -> wrong.addAll(insteadOfObject(good));
            default -> wrong.add(NODES.stringNode("\u0000"));
        }
        if (!good.isNumber()) {
            wrong.add(NODES.numberNode(7));
        }
        if (!good.isBoolean()) {
            wrong.add(NODES.booleanNode(true));
        }
        return wrong;
    }

    private static List<JsonNode> insteadOfText(String good) {
        List<JsonNode> wrong = new ArrayList<>(texts("\u0000", "a\u001bb", "\ud800"));
        wrong.addAll(texts("x".repeat(TOO_LONG)));
        if (good.matches("\\d{4}-\\d\\d-\\d\\d")) {
            wrong.addAll(texts("2026-02-30", "+999999999-01-01", "01.03.2026", ""));
        } else if (good.matches("\\d{4}-\\d\\d-\\d\\dT.*")) {
            wrong.addAll(texts("2026-02-30T09:00:00Z", "+999999999-01-01T00:00:00Z", "now", ""));
        } else if (ZoneId.getAvailableZoneIds().contains(good)) {
            wrong.addAll(texts("Mars/Olympus", "+25:00", ""));
        } else if (good.matches("[a-z0-9]{20,32}")) {
            wrong.addAll(texts(AddressAttacks.FOREIGN_ID, "$ne", "../x", ""));
        }
        return wrong;
    }

    private static List<JsonNode> insteadOfNumber(JsonNode good) {
        List<JsonNode> wrong = new ArrayList<>(texts(good.toString(), "x"));
        wrong.add(NODES.numberNode(new BigDecimal("1e400")));
        wrong.add(NODES.numberNode(new BigDecimal("-99999999999999999999")));
        if (good.isIntegralNumber()) {
            wrong.add(NODES.numberNode(new BigDecimal("1.5")));
        }
        return wrong;
    }

    private static List<JsonNode> insteadOfList(ArrayNode good) {
        List<JsonNode> wrong = new ArrayList<>(texts("x"));
        wrong.add(NODES.objectNode());
        wrong.add(NODES.arrayNode().add(NODES.nullNode()));
        if (!good.isEmpty()) {
            wrong.add(NODES.arrayNode().addAll(Collections.nCopies(TOO_MANY, good.get(0))));
        }
        return wrong;
    }

    private static List<JsonNode> insteadOfObject(JsonNode good) {
        List<JsonNode> wrong = new ArrayList<>(texts("x"));
        wrong.add(NODES.arrayNode());
        wrong.add(good.deepCopy().asObject().put("unknown", 1));
        return wrong;
    }

    private static List<JsonNode> texts(String... texts) {
        return Stream.of(texts).<JsonNode>map(NODES::stringNode).toList();
    }
}
