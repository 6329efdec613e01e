package org.mentoring.gateway.contract;

import com.networknt.schema.Error;
import com.networknt.schema.SchemaLocation;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;

import tools.jackson.databind.JsonNode;

import java.util.List;

/// The OpenAPI specification's own schema of a 3.1 document; its schemas are held to JSON Schema
/// 2020-12 as well.
final class OpenApiSchema {

    private static final String SCHEMA = "https://spec.openapis.org/oas/3.1/schema-base/2022-10-07";

    private static final SchemaRegistry REGISTRY =
            SchemaRegistry.withDefaultDialect(
                    SpecificationVersion.DRAFT_2020_12,
                    builder ->
                            builder.schemaIdResolvers(
                                    ids -> ids.mapPrefix("https://", "classpath:")));

    private OpenApiSchema() {}

    static List<String> errors(JsonNode document) {
        return REGISTRY.getSchema(SchemaLocation.of(SCHEMA)).validate(document).stream()
                .map(Error::toString)
                .toList();
    }
}
