package org.mentoring.web.test.api;

import org.mentoring.web.paging.PageSettings;
import org.mentoring.web.precondition.ETags;
import org.mentoring.web.precondition.IdempotencyKey;

import tools.jackson.databind.node.ObjectNode;

import java.util.Arrays;

/// What the operations of every service have in common, each once: the token, and the headers and
/// parameters that our arguments read.
final class SharedParts {

    static final String TOKEN = "accessToken";

    private final PageSettings paging;

    SharedParts(PageSettings paging) {
        this.paging = paging;
    }

    void addTo(ObjectNode components) {
        components
                .withObjectProperty("securitySchemes")
                .putObject(TOKEN)
                .put("type", "http")
                .put("scheme", "bearer")
                .put("bearerFormat", "JWT")
                .put("description", "An access token of the OpenID Connect provider.");
        parameters(components.putObject("parameters"));
        headers(components.putObject("headers"));
    }

    private void parameters(ObjectNode parameters) {
        parameter(parameters, "IfMatch", "header", "If-Match")
                .put("required", true)
                .put("description", "The `ETag` of what was read and is changed now.")
                .set("schema", text(ETags.of(7)));
        parameter(parameters, "IfNoneMatch", "header", "If-None-Match")
                .put("description", "The `ETag` that is known already: 304 if it still holds.")
                .set("schema", text(ETags.of(7)));
        parameter(parameters, "IdempotencyKey", "header", IdempotencyKey.HEADER)
                .put(
                        "description",
                        "Chosen by the client, the same for every attempt: a repeat finds what the"
                                + " first attempt created. With another body it is 422.")
                .set(
                        "schema",
                        text("5f0c1c9e-scheduling")
                                .put("pattern", "^" + IdempotencyKey.PATTERN + "$"));
        parameter(parameters, "Limit", "query", "limit")
                .put("description", "Items in a page.")
                .putObject("schema")
                .put("type", "integer")
                .put("minimum", 1)
                .put("maximum", paging.maxLimit())
                .put("default", paging.defaultLimit());
        parameter(parameters, "Cursor", "query", "cursor")
                .put("description", "`next` of the page before, with the same filters.")
                .putObject("schema")
                .put("type", "string");
    }

    private static ObjectNode parameter(ObjectNode all, String key, String in, String name) {
        return all.putObject(key).put("name", name).put("in", in);
    }

    private static void headers(ObjectNode headers) {
        headers.putObject("ETag")
                .put("description", "The version, for `If-Match` and `If-None-Match`.")
                .set("schema", text(ETags.of(7)));
        headers.putObject("Location")
                .put("description", "Where it is.")
                .set("schema", Json.object().put("type", "string").put("format", "uri-reference"));
        headers.putObject("RetryAfter")
                .put("description", "Seconds to wait before another attempt.")
                .set("schema", Json.object().put("type", "integer").put("minimum", 1));
        headers.putObject("WWWAuthenticate")
                .put(
                        "description",
                        "`Bearer`, and what RFC 6750 calls what is wrong with the token.")
                .set("schema", text("Bearer error=\"invalid_token\""));
    }

    static ObjectNode text(String example) {
        ObjectNode schema = Json.object().put("type", "string");
        schema.set("examples", Json.texts(Arrays.asList(example)));
        return schema;
    }

    static void header(ObjectNode response, String name, String component) {
        response.withObjectProperty("headers").set(name, Json.ref("headers", component));
    }
}
