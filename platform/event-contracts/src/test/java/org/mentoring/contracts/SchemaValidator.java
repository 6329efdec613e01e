package org.mentoring.contracts;

import com.networknt.schema.Error;
import com.networknt.schema.SchemaLocation;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SchemaRegistryConfig;
import com.networknt.schema.SpecificationVersion;
import com.networknt.schema.dialect.DialectId;

import tools.jackson.databind.JsonNode;

import java.util.List;

/// Validates against JSON Schema 2020-12, formats included.
final class SchemaValidator {

    private static final SchemaRegistry REGISTRY =
            SchemaRegistry.withDefaultDialect(
                    SpecificationVersion.DRAFT_2020_12,
                    builder ->
                            builder.schemaRegistryConfig(
                                    SchemaRegistryConfig.builder()
                                            .formatAssertionsEnabled(true)
                                            .build()));

    private SchemaValidator() {}

    static List<String> errors(SchemaNode schema, JsonNode value) {
        return REGISTRY.getSchema(schema.root()).validate(value).stream()
                .map(Error::toString)
                .toList();
    }

    /// What the specification of JSON Schema itself finds wrong with a schema.
    static List<String> errorsOf(SchemaNode schema) {
        return REGISTRY
                .getSchema(SchemaLocation.of(DialectId.DRAFT_2020_12))
                .validate(schema.root())
                .stream()
                .map(Error::toString)
                .toList();
    }
}
