package org.mentoring.gateway.contract;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

class ApiDocumentsTest {

    private static final Path COMMITTED = Path.of("..", "docs", "openapi");

    private final ObjectNode merged = ApiDocuments.ofAllServices();

    static List<String> services() {
        return ApiDocuments.SERVICES;
    }

    @Test
    void mergesEveryCommittedDocument() throws IOException {
        try (Stream<Path> files = Files.list(COMMITTED)) {
            assertThat(files.map(file -> file.getFileName().toString()))
                    .containsExactlyInAnyOrderElementsOf(
                            services().stream().map(service -> service + ".json").toList());
        }
    }

    @Test
    void isAValidOpenApiDocument() {
        assertThat(OpenApiSchema.errors(merged)).isEmpty();
    }

    @Test
    void isHeldToTheSpecification() {
        ((ObjectNode) merged.path("paths").path("/api/me").path("get")).put("operationID", "typo");

        assertThat(OpenApiSchema.errors(merged)).isNotEmpty();
    }

    @ParameterizedTest
    @MethodSource("services")
    void hasEveryOperationOfAService(String service) {
        assertThat(operations(merged)).containsAll(operations(ApiDocuments.of(service)));
    }

    @Test
    void hasNoOperationTwice() {
        long all =
                services().stream().mapToLong(it -> operations(ApiDocuments.of(it)).size()).sum();

        assertThat(operations(merged)).hasSize((int) all);
        assertThat(texts(merged.findValues("operationId")))
                .hasSize((int) all)
                .doesNotHaveDuplicates();
    }

    @Test
    void refersOnlyToWhatIsThere() {
        assertThat(texts(merged.findValues("$ref")))
                .isNotEmpty()
                .allSatisfy(ref ->
                        assertThat(merged.at(ref.substring(1)).isMissingNode()).as(ref).isFalse());
    }

    @Test
    void refusesOneNameForTwoThings() {
        ObjectNode other =
                (ObjectNode)
                        JsonMapper.shared().readTree(ApiDocuments.of("meeting-service").toString());
        ((ObjectNode) other.at("/components/schemas/MeetingView")).put("description", "another");
        MergedDocument document =
                new MergedDocument("both", "").add(ApiDocuments.of("meeting-service"));

        assertThatThrownBy(() -> document.add(other)).hasMessageContaining("MeetingView");
    }

    private static Set<String> operations(JsonNode document) {
        return document.path("paths").properties().stream()
                .flatMap(path ->
                        path.getValue().propertyNames().stream()
                                .map(method -> method + " " + path.getKey()))
                .collect(Collectors.toSet());
    }

    private static List<String> texts(List<JsonNode> values) {
        return values.stream().map(JsonNode::asString).toList();
    }
}
