package org.mentoring.local.demo;

import com.networknt.schema.Error;
import com.networknt.schema.Schema;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SchemaRegistryConfig;
import com.networknt.schema.SpecificationVersion;

import tools.jackson.databind.JsonNode;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;

/// The published schemas of the contract, as any subscriber would use them.
final class EventSchemas {

    private final SchemaRegistry registry =
            SchemaRegistry.withDefaultDialect(
                    SpecificationVersion.DRAFT_2020_12,
                    builder ->
                            builder.schemaRegistryConfig(
                                    SchemaRegistryConfig.builder()
                                            .formatAssertionsEnabled(true)
                                            .build()));

    private final Map<String, Optional<Schema>> byType = new ConcurrentHashMap<>();

    /// What is wrong with the event's data; empty when nothing is.
    List<String> errors(String type, JsonNode data) {
        return byType.computeIfAbsent(type, this::load)
                .map(schema -> schema.validate(data).stream().map(Error::toString).toList())
                .orElse(List.of("no schema is published for " + type));
    }

    private Optional<Schema> load(String type) {
        try (InputStream schema =
                EventSchemas.class.getResourceAsStream("/contracts/schemas/" + type + ".json")) {
            return schema == null
                    ? Optional.empty()
                    : Optional.of(
                            registry.getSchema(
                                    new String(schema.readAllBytes(), StandardCharsets.UTF_8)));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
