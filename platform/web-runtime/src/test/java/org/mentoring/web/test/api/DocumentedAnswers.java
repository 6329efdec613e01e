package org.mentoring.web.test.api;

import static org.assertj.core.api.Assertions.assertThat;

import com.networknt.schema.Error;
import com.networknt.schema.Schema;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;

import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.concurrent.ConcurrentHashMap;

/// Holds the answers that integration tests get to the committed API document: a status, a header
/// or a field that it does not know fails the test that met it.
public final class DocumentedAnswers {

    private static final SchemaRegistry SCHEMAS =
            SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12);

    private final ObjectNode document;

    /// Tests that race and tests that time their calls check many answers.
    private final Map<JsonNode, Schema> compiled = new ConcurrentHashMap<>();

    private final Set<String> statusesOfOperations = new TreeSet<>();

    DocumentedAnswers(ObjectNode document) {
        this.document = document;
        document.path("paths")
                .forEach(path ->
                        path.forEach(operation ->
                                statusesOfOperations.addAll(
                                        operation.path("responses").propertyNames())));
        document.at("/components/schemas").forEach(DocumentedAnswers::close);
    }

    /// A field that is not described is an error here, while clients have to expect new ones.
    private static void close(JsonNode schema) {
        if (schema.has("properties")) {
            ((ObjectNode) schema).put("additionalProperties", false);
        }
    }

    /// The same answer, if the document of the module under test describes it.
    public static <T> HttpResponse<T> documented(HttpResponse<T> answer) {
        Here.ANSWERS.check(answer);
        return answer;
    }

    void check(HttpResponse<?> answer) {
        operation(answer)
                .ifPresent(operation -> {
                    JsonNode response = response(operation, answer);
                    headers(response, answer);
                    body(response, answer);
                });
    }

    /// Empty for a path or a method that there is not.
    private Optional<JsonNode> operation(HttpResponse<?> answer) {
        String path = answer.request().uri().getPath();
        String method = answer.request().method().toLowerCase(Locale.ROOT);
        return document.path("paths").properties().stream()
                .filter(it -> path.matches(it.getKey().replaceAll("\\{\\w+}", "[^/]+")))
                .map(it -> it.getValue().path(method))
                .filter(JsonNode::isObject)
                .findFirst();
    }

    /// What any operation names has to be named by this one; only the rest falls under `default`.
    private JsonNode response(JsonNode operation, HttpResponse<?> answer) {
        String status = Integer.toString(answer.statusCode());
        JsonNode responses = operation.path("responses");
        String name = statusesOfOperations.contains(status) ? status : "default";
        assertThat(responses.propertyNames())
                .as("statuses of %s in the API document", operation.path("operationId"))
                .contains(name);
        return resolved(responses.path(name));
    }

    private JsonNode resolved(JsonNode node) {
        return node.has("$ref") ? document.at(node.path("$ref").asString().substring(1)) : node;
    }

    private static void headers(JsonNode response, HttpResponse<?> answer) {
        assertThat(answer.headers().map().keySet())
                .usingElementComparator(String.CASE_INSENSITIVE_ORDER)
                .containsAll(response.path("headers").propertyNames());
        assertThat(answer.headers().firstValue("ETag").isPresent())
                .as("ETag of %s as documented", answer)
                .isEqualTo(response.path("headers").has("ETag"));
    }

    private void body(JsonNode response, HttpResponse<?> answer) {
        String type = answer.headers().firstValue("Content-Type").orElse("").split(";")[0];
        String text = textOf(answer.body());
        if (text.isEmpty()) {
            return;
        }
        assertThat(response.path("content").propertyNames())
                .as("media types of %s", answer)
                .contains(type);
        if (type.endsWith("json")) {
            JsonNode schema = response.path("content").path(type).path("schema");
            assertThat(compiled.computeIfAbsent(schema, this::compile).validate(Json.parse(text)))
                    .extracting(Error::toString)
                    .as("body of %s", answer)
                    .isEmpty();
        }
    }

    private Schema compile(JsonNode schema) {
        ObjectNode whole = Json.object().setAll((ObjectNode) schema);
        whole.set("components", document.path("components"));
        return SCHEMAS.getSchema(whole);
    }

    private static String textOf(Object body) {
        return body instanceof byte[] bytes
                ? new String(bytes, StandardCharsets.UTF_8)
                : body.toString();
    }

    /// Read when the first answer comes.
    private static final class Here {

        private static final DocumentedAnswers ANSWERS =
                new DocumentedAnswers(Committed.document());
    }
}
