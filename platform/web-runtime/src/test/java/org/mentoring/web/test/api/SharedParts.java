package org.mentoring.web.test.api;

import static java.util.stream.Collectors.joining;

import org.jspecify.annotations.Nullable;
import org.mentoring.web.paging.PageSettings;
import org.mentoring.web.precondition.ETags;
import org.mentoring.web.precondition.IdempotencyKey;
import org.mentoring.web.problem.InputError;
import org.mentoring.web.problem.ProblemType;
import org.mentoring.web.problem.Problems;

import tools.jackson.databind.node.ObjectNode;

import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;

/// What the operations of every service have in common, each once: the token, headers and
/// parameters that our arguments read, and a response for each status of a problem.
final class SharedParts {

    static final String TOKEN = "accessToken";
    static final String PROBLEM = "Problem";

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
        responses(components.putObject("responses"));
        ObjectNode schemas = components.withObjectProperty("schemas");
        schemas.set(PROBLEM, problem());
        schemas.set("InputError", inputError());
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

    static String problemOf(int status) {
        return PROBLEM + status;
    }

    private static void responses(ObjectNode responses) {
        Stream.of(ProblemType.values())
                .map(ProblemType::status)
                .distinct()
                .forEach(status -> response(responses.putObject(problemOf(status)), status));
        ObjectNode other = responses.putObject(PROBLEM);
        other.put("description", "Any other problem.");
        content(other);
    }

    private static void response(ObjectNode response, int status) {
        response.put("description", titlesOf(status));
        if (status == ProblemType.UNAVAILABLE.status()) {
            header(response, "Retry-After", "RetryAfter");
        }
        if (status == ProblemType.UNAUTHENTICATED.status()) {
            header(response, "WWW-Authenticate", "WWWAuthenticate");
        }
        content(response);
    }

    static void header(ObjectNode response, String name, String component) {
        response.withObjectProperty("headers").set(name, Json.ref("headers", component));
    }

    private static void content(ObjectNode response) {
        response.putObject("content")
                .putObject(Problems.MEDIA_TYPE)
                .set("schema", Json.ref("schemas", PROBLEM));
    }

    private static String titlesOf(int status) {
        return Stream.of(ProblemType.values())
                .filter(type -> type.status() == status)
                .map(type -> "`%s`: %s.".formatted(type.slug(), type.title()))
                .collect(joining(" "));
    }

    private static ObjectNode problem() {
        ObjectNode schema = Json.object().put("type", "object");
        schema.put("description", "What went wrong (RFC 9457), and what to do about it.");
        ObjectNode members = schema.putObject("properties");
        members.set("type", text(ProblemType.CONFLICT.uri().toString()).put("format", "uri"));
        ((ObjectNode) members.get("type"))
                .put("description", "What kind of problem it is.\n\n" + catalogue());
        members.set("title", described("What the type means, for people."));
        members.putObject("status").put("type", "integer").put("minimum", 400).put("maximum", 599);
        members.set("detail", described("What to do about it, for people."));
        members.set("instance", described("Names this one occurrence to the operators."));
        members.set("reason", described("Tells the conflicts of one service apart, for programs."));
        ObjectNode errors = members.putObject("errors").put("type", "array");
        errors.set("items", Json.ref("schemas", "InputError"));
        schema.set("required", Json.texts(List.of("type", "title", "status", "detail")));
        return schema;
    }

    private static String catalogue() {
        return Stream.of(ProblemType.values())
                .map(type -> "- `%s` (%d): %s".formatted(type.uri(), type.status(), type.title()))
                .collect(joining("\n"));
    }

    private static ObjectNode inputError() {
        ObjectNode schema = Json.object().put("type", "object");
        schema.put(
                "description",
                "One thing that is wrong with the input, and where it stands: a JSON pointer into"
                        + " the body, a parameter or a header.");
        ObjectNode members = schema.putObject("properties");
        var components = List.of(InputError.class.getRecordComponents());
        components.forEach(it -> members.putObject(it.getName()).put("type", "string"));
        schema.set(
                "required",
                Json.texts(
                        components.stream()
                                .filter(it ->
                                        !it.getAnnotatedType().isAnnotationPresent(Nullable.class))
                                .map(it -> it.getName())
                                .toList()));
        return schema;
    }

    private static ObjectNode described(String description) {
        return Json.object().put("type", "string").put("description", description);
    }

    private static ObjectNode text(String example) {
        ObjectNode schema = Json.object().put("type", "string");
        schema.set("examples", Json.texts(Arrays.asList(example)));
        return schema;
    }
}
