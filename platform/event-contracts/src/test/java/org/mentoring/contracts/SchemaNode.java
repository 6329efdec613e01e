package org.mentoring.contracts;

import tools.jackson.databind.JsonNode;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;

/// A place in a JSON Schema with its document, local references followed. Knows just the keywords
/// that the schemas of this contract use.
record SchemaNode(JsonNode root, JsonNode node) {

    private static final Set<String> BESIDE_REFERENCE = Set.of("$ref", "description");

    static SchemaNode root(JsonNode document) {
        return new SchemaNode(document, document);
    }

    Map<String, SchemaNode> properties() {
        Map<String, SchemaNode> properties = new LinkedHashMap<>();
        node.path("properties")
                .forEachEntry((name, property) -> properties.put(name, at(property)));
        return properties;
    }

    Set<String> required() {
        return new TreeSet<>(texts("required"));
    }

    SchemaNode items() {
        return at(node.path("items"));
    }

    List<String> texts(String keyword) {
        return node.path(keyword).valueStream().map(JsonNode::asString).toList();
    }

    String text(String keyword) {
        return node.path(keyword).asString("");
    }

    boolean has(String keyword) {
        return node.has(keyword);
    }

    Set<String> keywords() {
        return new TreeSet<>(node.propertyNames());
    }

    private SchemaNode at(JsonNode place) {
        if (!place.has("$ref")) {
            return new SchemaNode(root, place);
        }
        if (!BESIDE_REFERENCE.containsAll(place.propertyNames())) {
            throw new IllegalArgumentException("Beside $ref only a description: " + place);
        }
        String pointer = place.get("$ref").asString();
        if (!pointer.startsWith("#/$defs/")) {
            throw new IllegalArgumentException("Only local references are followed: " + pointer);
        }
        return at(root.requiredAt(pointer.substring(1)));
    }
}
