package org.mentoring.local.demo;

import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.MissingNode;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublisher;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.time.Duration;
import java.util.Map;
import java.util.UUID;

/// Somebody who takes part in the story and speaks to the public API with a token of their own.
final class Person {

    private static final Duration ANSWER_LIMIT = Duration.ofSeconds(15);
    private static final JsonMapper JSON = JsonMapper.shared();
    private static final String JSON_TYPE = "application/json";

    private final String name;
    private final String email;
    private final String gateway;
    private final String token;
    private final HttpClient http;

    Person(String name, String email, String gateway, String token, HttpClient http) {
        this.name = name;
        this.email = email;
        this.gateway = gateway;
        this.token = token;
        this.http = http;
    }

    String name() {
        return name;
    }

    String email() {
        return email;
    }

    /// @throws StoryException unless the answer is 200
    Answer get(String path) {
        return expect(200, "GET", path, request(path).GET());
    }

    /// Whatever the answer is.
    Answer tryGet(String path) {
        return send("GET", path, request(path).GET());
    }

    /// Creates something, under an idempotency key of its own.
    Answer create(int expected, String path, Map<String, ?> body) {
        return expect(expected, "POST", path, creation(path, body));
    }

    Answer tryCreate(String path, Map<String, ?> body) {
        return send("POST", path, creation(path, body));
    }

    Answer importCsv(String path, String csv) {
        return expect(
                200,
                "POST",
                path,
                request(path)
                        .header("Content-Type", "text/csv")
                        .POST(BodyPublishers.ofString(csv)));
    }

    /// Acts on what was read before: sends its ETag back.
    Answer act(int expected, String path, String etag) {
        return expect(
                expected,
                "POST",
                path,
                request(path).header("If-Match", etag).POST(BodyPublishers.noBody()));
    }

    Answer act(int expected, String path, String etag, Map<String, ?> body) {
        return expect(expected, "POST", path, creation(path, body).header("If-Match", etag));
    }

    Answer replace(String path, String etag, Map<String, ?> body) {
        HttpRequest.Builder request =
                request(path)
                        .header("If-Match", etag)
                        .header("Content-Type", JSON_TYPE)
                        .PUT(json(body));
        return expect(200, "PUT", path, request);
    }

    private HttpRequest.Builder creation(String path, Map<String, ?> body) {
        return request(path)
                .header("Idempotency-Key", UUID.randomUUID().toString())
                .header("Content-Type", JSON_TYPE)
                .POST(json(body));
    }

    private HttpRequest.Builder request(String path) {
        return HttpRequest.newBuilder(URI.create(gateway + path))
                .timeout(ANSWER_LIMIT)
                .header("Accept", "application/json, application/problem+json")
                .header("Authorization", "Bearer " + token);
    }

    private Answer expect(int expected, String method, String path, HttpRequest.Builder request) {
        Answer answer = send(method, path, request);
        if (answer.status() != expected) {
            throw new StoryException(
                    "%s %s by %s: expected %d, got %d %s"
                            .formatted(
                                    method, path, name, expected, answer.status(), answer.body()));
        }
        return answer;
    }

    private Answer send(String method, String path, HttpRequest.Builder request) {
        try {
            HttpResponse<String> response = http.send(request.build(), BodyHandlers.ofString());
            String etag = response.headers().firstValue("ETag").orElse("");
            String location = response.headers().firstValue("Location").orElse("");
            return new Answer(response.statusCode(), etag, location, body(response));
        } catch (IOException e) {
            throw new StoryException("%s %s by %s: no answer, %s".formatted(method, path, name, e));
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new StoryException("interrupted");
        }
    }

    private static JsonNode body(HttpResponse<String> response) {
        boolean isJson = response.headers().firstValue("Content-Type").orElse("").contains("json");
        return isJson ? JSON.readTree(response.body()) : MissingNode.getInstance();
    }

    private static BodyPublisher json(Map<String, ?> body) {
        return BodyPublishers.ofString(JSON.writeValueAsString(body));
    }
}
