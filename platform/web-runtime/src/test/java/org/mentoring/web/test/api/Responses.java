package org.mentoring.web.test.api;

import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;

import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

/// Writes the responses of one operation.
final class Responses {

    private final Operation operation;
    private final ObjectNode responses;

    Responses(Operation operation, ObjectNode responses) {
        this.operation = operation;
        this.responses = responses;
    }

    /// `found` is what springdoc knows: media types and schemas, without the status they come with.
    void write(JsonNode found) {
        success(found);
        if (operation.isConditionalRead()) {
            ObjectNode same =
                    responses.putObject("304").put("description", "It is still the same.");
            SharedParts.header(same, "ETag", "ETag");
        }
        if (operation.isEventStream()) {
            responses.putObject("204").put("description", "It has ended: do not come again.");
        }
        for (int status : Statuses.problems(operation)) {
            responses.set(
                    Integer.toString(status),
                    Json.ref("responses", ProblemParts.problemOf(status)));
        }
        responses.set("default", Json.ref("responses", ProblemParts.PROBLEM));
    }

    private void success(JsonNode content) {
        int status = Statuses.success(operation);
        ObjectNode response = responses.putObject(Integer.toString(status));
        response.put("description", HttpStatus.valueOf(status).getReasonPhrase());
        if (operation.answersWithVersion()) {
            SharedParts.header(response, "ETag", "ETag");
        }
        if (status != HttpStatus.OK.value() && status != HttpStatus.NO_CONTENT.value()) {
            SharedParts.header(response, "Location", "Location");
        }
        if (operation.isEventStream()) {
            content(response, MediaType.TEXT_EVENT_STREAM_VALUE, Json.object());
        } else {
            content.properties().forEach(it -> content(response, it.getKey(), it.getValue()));
        }
    }

    private static void content(ObjectNode response, String mediaType, JsonNode found) {
        String type =
                mediaType.equals(MediaType.ALL_VALUE)
                        ? MediaType.APPLICATION_JSON_VALUE
                        : mediaType;
        ObjectNode content = response.withObjectProperty("content").putObject(type);
        JsonNode schema = found.path("schema");
        content.set("schema", schema.has("$ref") ? schema : Json.object().put("type", "string"));
    }
}
