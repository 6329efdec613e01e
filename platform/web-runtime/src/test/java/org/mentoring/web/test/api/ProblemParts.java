package org.mentoring.web.test.api;

import static java.util.stream.Collectors.joining;

import org.jspecify.annotations.Nullable;
import org.mentoring.web.problem.InputError;
import org.mentoring.web.problem.ProblemType;
import org.mentoring.web.problem.Problems;

import tools.jackson.databind.node.ObjectNode;

import java.util.List;
import java.util.stream.Stream;

/// How problems look, and a response for each status that one has.
final class ProblemParts {

    static final String PROBLEM = "Problem";

    private ProblemParts() {}

    static void addTo(ObjectNode components) {
        responses(components.putObject("responses"));
        ObjectNode schemas = components.withObjectProperty("schemas");
        schemas.set(PROBLEM, problem());
        schemas.set("InputError", inputError());
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
            SharedParts.header(response, "Retry-After", "RetryAfter");
        }
        if (status == ProblemType.UNAUTHENTICATED.status()) {
            SharedParts.header(response, "WWW-Authenticate", "WWWAuthenticate");
        }
        content(response);
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
        members.set(
                "type",
                SharedParts.text(ProblemType.CONFLICT.uri().toString()).put("format", "uri"));
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
}
