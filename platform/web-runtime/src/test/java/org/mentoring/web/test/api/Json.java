package org.mentoring.web.test.api;

import tools.jackson.core.util.DefaultIndenter;
import tools.jackson.core.util.DefaultPrettyPrinter;
import tools.jackson.core.util.Separators;
import tools.jackson.core.util.Separators.Spacing;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/// The document as a tree, in one order and one way of writing.
final class Json {

    private static final JsonMapper MAPPER = JsonMapper.shared();
    private static final DefaultIndenter LINES = new DefaultIndenter("  ", "\n");
    private static final DefaultPrettyPrinter PRINTER =
            new DefaultPrettyPrinter(
                            Separators.createDefaultInstance()
                                    .withObjectNameValueSpacing(Spacing.AFTER))
                    .withObjectIndenter(LINES)
                    .withArrayIndenter(LINES);

    private Json() {}

    static ObjectNode object() {
        return MAPPER.createObjectNode();
    }

    static ObjectNode ref(String kind, String name) {
        return object().put("$ref", "#/components/" + kind + "/" + name);
    }

    static ArrayNode texts(Collection<String> values) {
        ArrayNode array = MAPPER.createArrayNode();
        values.forEach(array::add);
        return array;
    }

    static ObjectNode parse(byte[] document) {
        return (ObjectNode) MAPPER.readTree(document);
    }

    static ObjectNode parse(String document) {
        return (ObjectNode) MAPPER.readTree(document);
    }

    /// In this order first, the rest as it stands.
    static void order(ObjectNode node, List<String> names) {
        Map<String, JsonNode> rest = new LinkedHashMap<>();
        node.properties().forEach(it -> rest.put(it.getKey(), it.getValue()));
        node.removeAll();
        names.stream().filter(rest::containsKey).forEach(it -> node.set(it, rest.remove(it)));
        rest.forEach(node::set);
    }

    static void orderByName(ObjectNode node) {
        Map<String, JsonNode> sorted = new TreeMap<>();
        node.properties().forEach(it -> sorted.put(it.getKey(), it.getValue()));
        node.removeAll();
        sorted.forEach(node::set);
    }

    static String write(ObjectNode document) {
        return MAPPER.writer().with(PRINTER).writeValueAsString(document) + "\n";
    }
}
