package org.mentoring.gateway.contract;

import org.springframework.core.io.ClassPathResource;

import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.List;

/// The documents of the services as they were built with this gateway: `docs/openapi` of the source
/// tree.
final class ApiDocuments {

    static final List<String> SERVICES =
            List.of(
                    "pairing-service",
                    "meeting-service",
                    "feedback-service",
                    "notification-service");

    private static final String DESCRIPTION =
            """
            Everything that people and programs do over HTTP, through one address. Errors are problem
            details (RFC 9457). What has versions carries an `ETag`; a change sends it back as
            `If-Match`. What is not there is left out of an answer, never `null`; a request with a
            field that is not described is refused. What is not yours to see is 404.\
            """;

    private ApiDocuments() {}

    static ObjectNode ofAllServices() {
        MergedDocument merged = new MergedDocument("Mentoring", DESCRIPTION);
        SERVICES.forEach(service -> merged.add(of(service)));
        return merged.toJson();
    }

    static JsonNode of(String service) {
        ClassPathResource file = new ClassPathResource("openapi/" + service + ".json");
        try (InputStream content = file.getInputStream()) {
            return JsonMapper.shared().readTree(content);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
