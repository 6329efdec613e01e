package org.mentoring.pairing.api;

import static org.mentoring.web.test.api.DocumentedAnswers.documented;

import static java.nio.charset.StandardCharsets.UTF_8;

import org.jspecify.annotations.Nullable;
import org.mentoring.web.caller.Role;
import org.mentoring.web.test.TestTokens;
import org.springframework.boot.test.context.TestComponent;
import org.springframework.core.env.Environment;

import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.net.http.HttpResponse.BodySubscriber;
import java.net.http.HttpResponse.BodySubscribers;
import java.util.Map;
import java.util.Set;

/// Calls the service as anybody with any role.
@TestComponent
final class Api {

    static final JsonMapper JSON = JsonMapper.builder().build();

    private final HttpClient http = HttpClient.newHttpClient();
    private final Environment environment;
    private final TestTokens tokens;

    Api(Environment environment, TestTokens tokens) {
        this.environment = environment;
        this.tokens = tokens;
    }

    Caller as(String email, Role... roles) {
        return new Caller(tokens.of(email, roles));
    }

    /// Somebody whose token has other claims; those that are null it has not.
    Caller claiming(String email, Map<String, @Nullable Object> claims) {
        return new Caller(
                tokens.with(
                        email,
                        token -> {
                            claims.forEach(token::claim);
                            return token;
                        },
                        Role.PARTICIPANT));
    }

    Caller participant(String email) {
        return as(email, Role.PARTICIPANT);
    }

    Caller coordinator() {
        return as("coordinator@example.org", Role.COORDINATOR);
    }

    /// Says whether somebody works here, as who knows it.
    ///
    /// @param status `active`, `leave` or `left`
    Answer employ(String person, String status) {
        return as("administrator@example.org", Role.ADMINISTRATOR)
                .put(
                        "/api/people/" + person + "/employment",
                        "{\"status\": \"%s\"}".formatted(status));
    }

    /// An answer with its body as JSON.
    record Answer(int status, String etag, String location, JsonNode body) {

        String text(String pointer) {
            return body.at(pointer).asString("");
        }
    }

    /// Somebody with a token.
    final class Caller {

        private static final Set<String> WITHOUT_BODY = Set.of("GET", "HEAD");

        private final String token;

        /// An answer that is read while it is written.
        HttpResponse<BufferedReader> stream(String path, String... headers) {
            var request =
                    HttpRequest.newBuilder(uri(path)).header("Authorization", "Bearer " + token);
            if (headers.length > 0) {
                request.headers(headers);
            }
            try {
                return http.send(request.build(), _ -> lines());
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
                throw new IllegalStateException(e);
            }
        }

        private Caller(String token) {
            this.token = token;
        }

        Answer get(String path) {
            return send("GET", path, "", "application/json");
        }

        Answer post(String path, String body, String... headers) {
            return send("POST", path, body, "application/json", headers);
        }

        Answer put(String path, String body, String... headers) {
            return send("PUT", path, body, "application/json", headers);
        }

        Answer delete(String path, String... headers) {
            return send("DELETE", path, "", "application/json", headers);
        }

        Answer csv(String path, String body) {
            return send("POST", path, body, "text/csv");
        }

        /// Reads it and changes the version that was read.
        Answer change(String path, String action, String body) {
            return post(path + action, body, "If-Match", get(path).etag());
        }

        Answer send(String method, String path, String body, String type, String... headers) {
            var request =
                    HttpRequest.newBuilder(uri(path))
                            .header("Authorization", "Bearer " + token)
                            .method(method, BodyPublishers.ofString(body));
            if (!body.isEmpty() && !WITHOUT_BODY.contains(method)) {
                request.header("Content-Type", type);
            }
            if (headers.length > 0) {
                request.headers(headers);
            }
            return answer(request.build());
        }
    }

    private static BodySubscriber<BufferedReader> lines() {
        return BodySubscribers.mapping(
                BodySubscribers.ofInputStream(),
                in -> new BufferedReader(new InputStreamReader(in, UTF_8)));
    }

    private URI uri(String path) {
        return URI.create(
                "http://localhost:" + environment.getRequiredProperty("local.server.port") + path);
    }

    /// What is no JSON is a text.
    private static JsonNode read(HttpResponse<byte[]> response) {
        var type = response.headers().firstValue("Content-Type").orElse("");
        return type.contains("json")
                ? JSON.readTree(response.body())
                : JSON.valueToTree(new String(response.body(), UTF_8));
    }

    private Answer answer(HttpRequest request) {
        try {
            var response = documented(http.send(request, BodyHandlers.ofByteArray()));
            var body = response.body();
            return new Answer(
                    response.statusCode(),
                    response.headers().firstValue("ETag").orElse("none"),
                    response.headers().firstValue("Location").orElse("none"),
                    body.length == 0 ? JSON.nullNode() : read(response));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }
}
