package org.mentoring.web.test.api;

import static java.util.stream.Collectors.joining;

import org.mentoring.web.caller.Role;

import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/// Writes one operation over what springdoc found of it.
final class OperationText {

    private static final List<String> ORDER =
            List.of(
                    "tags",
                    "operationId",
                    "summary",
                    "description",
                    "x-roles",
                    "x-scopes",
                    "x-relationship",
                    "parameters",
                    "requestBody",
                    "responses");

    private final Operation operation;
    private final ObjectNode node;

    OperationText(Operation operation, ObjectNode node) {
        this.operation = operation;
        this.node = node;
    }

    void write() {
        if (operation.comment().text().isEmpty()) {
            throw new IllegalStateException(
                    operation.handler() + " has no /// comment to say what it is for");
        }
        node.set("tags", Json.texts(List.of(operation.tag())));
        node.put("operationId", operation.id());
        node.put("summary", operation.comment().firstSentence());
        node.put("description", description());
        access();
        parameters();
        body();
        JsonNode found = node.path("responses").path("200").path("content");
        new Responses(operation, node.putObject("responses")).write(found);
        Json.order(node, ORDER);
    }

    private String description() {
        return Stream.of(operation.comment().rest(), callers())
                .filter(text -> !text.isEmpty())
                .collect(joining("\n\n"));
    }

    private String callers() {
        String who = String.join(", ", callerNames());
        String only = operation.route().relationship();
        return only.isEmpty() ? "For %s.".formatted(who) : "For %s; only %s.".formatted(who, only);
    }

    private List<String> callerNames() {
        List<String> names = new ArrayList<>(roles());
        operation.route().scopes().stream().sorted().map(it -> "`" + it + "`").forEach(names::add);
        return names;
    }

    private List<String> roles() {
        return operation.route().roles().stream().sorted().map(Role::claim).toList();
    }

    private void access() {
        node.set("x-roles", Json.texts(roles()));
        if (!operation.route().scopes().isEmpty()) {
            node.set("x-scopes", Json.texts(operation.route().scopes().stream().sorted().toList()));
        }
        if (!operation.route().relationship().isEmpty()) {
            node.put("x-relationship", operation.route().relationship());
        }
    }

    private void parameters() {
        ArrayNode all = Json.texts(List.of());
        node.path("parameters").forEach(found -> all.add(described(found)));
        add(all, operation.changesAVersion(), "IfMatch");
        add(all, operation.takesAKey(), "IdempotencyKey");
        add(all, operation.isConditionalRead(), "IfNoneMatch");
        add(all, operation.isList(), "Limit");
        add(all, operation.isList(), "Cursor");
        node.remove("parameters");
        if (!all.isEmpty()) {
            node.set("parameters", all);
        }
    }

    private JsonNode described(JsonNode parameter) {
        if (parameter.path("schema") instanceof ObjectNode schema && schema.has("pattern")) {
            Patterns.write(schema.path("pattern").asString(), schema);
        }
        String text = operation.comment().params().get(parameter.path("name").asString());
        return text == null ? parameter : ((ObjectNode) parameter).put("description", text);
    }

    private static void add(ArrayNode parameters, boolean apply, String name) {
        if (apply) {
            parameters.add(Json.ref("parameters", name));
        }
    }

    /// A body that the controller reads as a stream is known by its media type alone.
    private void body() {
        if (operation.hasBody() && !node.has("requestBody")) {
            ObjectNode content =
                    node.putObject("requestBody").put("required", true).putObject("content");
            operation
                    .consumes()
                    .forEach(type ->
                            content.putObject(type).putObject("schema").put("type", "string"));
        }
    }
}
