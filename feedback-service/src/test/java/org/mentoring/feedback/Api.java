package org.mentoring.feedback;

import static org.mentoring.web.test.api.DocumentedAnswers.documented;

import org.jspecify.annotations.Nullable;

import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.util.Map;

/// The service as one signed-in person uses it.
final class Api {

    private static final JsonMapper JSON = JsonMapper.builder().build();
    private static final HttpClient HTTP = HttpClient.newHttpClient();

    private final URI base;
    private final String token;

    Api(int port, String token) {
        this.base = URI.create("http://localhost:" + port);
        this.token = token;
    }

    /// What came back.
    record Answer(HttpResponse<String> response) {

        int status() {
            return response.statusCode();
        }

        String text() {
            return response.body();
        }

        JsonNode json() {
            return JSON.readTree(text());
        }

        /// A field of the body as text.
        String field(String name) {
            return json().path(name).asString();
        }

        String header(String name) {
            return response.headers().firstValue(name).orElse("");
        }

        String etag() {
            return header("ETag");
        }
    }

    Answer get(String path) {
        return send("GET", path, null, Map.of());
    }

    Answer post(String path, Object body, Map<String, String> headers) {
        return send("POST", path, text(body), headers);
    }

    /// A change of the version that was read.
    Answer change(String method, String path, Object body, String etag) {
        return send(method, path, text(body), Map.of("If-Match", etag));
    }

    Answer send(String method, String path, @Nullable String body, Map<String, String> headers) {
        var publisher = body == null ? BodyPublishers.noBody() : BodyPublishers.ofString(body);
        var request =
                HttpRequest.newBuilder(base.resolve(path))
                        .method(method, publisher)
                        .header("Authorization", "Bearer " + token)
                        .header("Content-Type", "application/json");
        headers.forEach(request::header);
        try {
            return new Answer(documented(HTTP.send(request.build(), BodyHandlers.ofString())));
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException("Interrupted while waiting for an answer", interrupted);
        }
    }

    private static String text(Object body) {
        return body instanceof String text ? text : JSON.writeValueAsString(body);
    }
}
