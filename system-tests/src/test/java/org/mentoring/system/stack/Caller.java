package org.mentoring.system.stack;

import static org.awaitility.Awaitility.await;

import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.MissingNode;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpHeaders;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublisher;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/// One person who calls the API through the gateway.
///
/// @param email who it is
/// @param token a bearer token of that person
public record Caller(String email, String gateway, String token, HttpClient http) {

    private static final Duration ANSWER_LIMIT = Duration.ofSeconds(20);

    /// A service that died, and its broker with it, takes a while to start on a busy machine.
    private static final Duration PATIENCE = Duration.ofMinutes(5);

    private static final Duration PAUSE = Duration.ofMillis(200);
    private static final JsonMapper JSON = JsonMapper.shared();
    private static final HttpHeaders NONE = HttpHeaders.of(Map.of(), (_, _) -> true);

    public Answer get(String path) {
        return send(Request.get(path));
    }

    /// Sends it once, whatever comes of it.
    public Answer send(Request request) {
        long start = System.nanoTime();
        try {
            HttpResponse<String> response = http.send(http(request), BodyHandlers.ofString());
            return new Answer(
                    response.statusCode(), response.headers(), json(response), since(start));
        } catch (IOException e) {
            return new Answer(0, NONE, MissingNode.getInstance(), since(start));
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException("interrupted during " + request, e);
        }
    }

    /// Sends it until there is an answer that says what became of it. A request that changes
    /// something has to carry a key or a version.
    public Answer sendPatiently(Request request) {
        Answer first = send(request);
        return first.askAgain()
                ? await(request + " by " + email)
                        .atMost(PATIENCE)
                        .pollDelay(PAUSE)
                        .pollInterval(PAUSE)
                        .until(() -> send(request), answer -> !answer.askAgain())
                : first;
    }

    /// Sends it until it is done.
    ///
    /// @throws AssertionError when it is refused
    public Answer done(Request request) {
        Answer answer = sendPatiently(request);
        if (!answer.ok()) {
            throw new AssertionError(request + " by " + email + ": " + answer);
        }
        return answer;
    }

    /// Every page of a list.
    public List<JsonNode> pages(String path) {
        List<JsonNode> pages = new ArrayList<>();
        String next = path;
        while (!next.isEmpty()) {
            JsonNode page = done(Request.get(next)).body();
            pages.add(page);
            String cursor = page.path("next").asString("");
            String separator = path.contains("?") ? "&" : "?";
            next = cursor.isEmpty() ? "" : path + separator + "cursor=" + cursor;
        }
        return pages;
    }

    private HttpRequest http(Request request) {
        HttpRequest.Builder builder =
                HttpRequest.newBuilder(URI.create(gateway + request.path()))
                        .timeout(ANSWER_LIMIT)
                        .header("Authorization", "Bearer " + token)
                        .method(request.method(), body(request));
        request.headers().forEach(builder::header);
        return builder.build();
    }

    private static BodyPublisher body(Request request) {
        return switch (request.body()) {
            case null -> BodyPublishers.noBody();
            case String text -> BodyPublishers.ofString(text);
            case Object value -> BodyPublishers.ofString(JSON.writeValueAsString(value));
        };
    }

    private static JsonNode json(HttpResponse<String> response) {
        boolean isJson = response.headers().firstValue("Content-Type").orElse("").contains("json");
        return isJson ? JSON.readTree(response.body()) : MissingNode.getInstance();
    }

    private static Duration since(long start) {
        return Duration.ofNanos(System.nanoTime() - start);
    }

    @Override
    public String toString() {
        return email;
    }
}
