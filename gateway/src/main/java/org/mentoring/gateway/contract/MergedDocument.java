package org.mentoring.gateway.contract;

import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/// One OpenAPI document out of several. What they have in common, such as the schema of a problem,
/// is the same in each; anything else that has one name in two of them is a mistake, and an error
/// rather than a wrong document.
final class MergedDocument {

    private static final JsonMapper JSON = JsonMapper.shared();
    private static final List<String> SHARED = List.of("openapi", "servers", "security");

    private final ObjectNode info = JSON.createObjectNode();
    private final ObjectNode shared = JSON.createObjectNode();
    private final Map<String, JsonNode> tags = new TreeMap<>();
    private final ObjectNode paths = JSON.createObjectNode();
    private final ObjectNode components = JSON.createObjectNode();

    MergedDocument(String title, String description) {
        info.put("title", title).put("description", description);
    }

    MergedDocument add(JsonNode document) {
        add(info, "version", document.path("info").path("version"));
        SHARED.forEach(name -> add(shared, name, document.path(name)));
        document.path("tags").forEach(tag -> tags.put(tag.path("name").asString(), tag));
        addAll(paths, document.path("paths"));
        document.path("components")
                .properties()
                .forEach(kind ->
                        addAll(components.withObjectProperty(kind.getKey()), kind.getValue()));
        return this;
    }

    private static void addAll(ObjectNode target, JsonNode source) {
        source.properties().forEach(it -> add(target, it.getKey(), it.getValue()));
    }

    private static void add(ObjectNode target, String name, JsonNode value) {
        JsonNode earlier = target.get(name);
        if (earlier != null && !earlier.equals(value)) {
            throw new IllegalStateException(
                    "two services mean different things by " + name + ": rename one");
        }
        target.set(name, value);
    }

    ObjectNode toJson() {
        ArrayNode allTags = JSON.createArrayNode().addAll(tags.values());
        ObjectNode merged = JSON.createObjectNode();
        merged.set("openapi", shared.path("openapi"));
        merged.set("info", info);
        merged.set("servers", shared.path("servers"));
        merged.set("security", shared.path("security"));
        merged.set("tags", allTags);
        merged.set("paths", paths);
        merged.set("components", components);
        return merged;
    }
}
