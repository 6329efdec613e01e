package org.mentoring.gateway;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

import java.io.BufferedReader;
import java.io.InputStreamReader;
import java.io.OutputStream;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;

class RoutingIT {

    private static final Issuer ISSUER = new Issuer();
    private static final Backend PAIRING = Backend.named("pairing");
    private static final Backend MEETING = Backend.named("meeting");
    private static final Backend FEEDBACK = Backend.named("feedback");
    private static final Backend NOTIFICATION = Backend.named("notification");
    private static Gateway gateway;

    @BeforeAll
    static void start() {
        gateway =
                Gateway.start(
                        ISSUER,
                        "MENTORING_PAIRING_URIS=" + PAIRING.uri(),
                        "MENTORING_MEETING_URIS=" + MEETING.uri(),
                        "MENTORING_FEEDBACK_URIS=" + FEEDBACK.uri(),
                        "MENTORING_NOTIFICATION_URIS=" + NOTIFICATION.uri());
    }

    @AfterAll
    static void stop() {
        gateway.close();
        ISSUER.close();
        PAIRING.close();
        MEETING.close();
        FEEDBACK.close();
        NOTIFICATION.close();
    }

    @BeforeEach
    void namesAgain() {
        MEETING.requests.clear();
        MEETING.nowAnswering(exchange -> Backend.answer(exchange, 200, "text/plain", "meeting"));
    }

    @ParameterizedTest
    @CsvSource({
        "/api/cohorts,pairing",
        "/api/cohorts/c1/enrolments,pairing",
        "/api/cohorts/c1/imports,pairing",
        "/api/enrolments,pairing",
        "/api/invitations/t1,pairing",
        "/api/pairing-runs/r1,pairing",
        "/api/pairing-requests/q1/acceptance,pairing",
        "/api/pairings?cohortId=c1,pairing",
        "/api/pairings/p1/plan/goals,pairing",
        "/api/me,pairing",
        "/api/people/p1,pairing",
        "/api/meetings/m1/invitation.ics,meeting",
        "/api/feedback,feedback",
        "/api/pair-states/p1,feedback",
        "/api/notifications,notification",
    })
    void sendsEachPathToItsService(String path, String service) {
        assertThat(gateway.get(path).body()).isEqualTo(service);
    }

    @ParameterizedTest
    @ValueSource(strings = {"pairing", "meeting", "feedback", "notification"})
    void sendsEveryDocumentedPathToItsService(String service) throws Exception {
        Path document = Path.of("..", "docs", "openapi", service + "-service.json");
        JsonNode paths = JsonMapper.shared().readTree(Files.readString(document)).path("paths");

        assertThat(paths.propertyNames())
                .isNotEmpty()
                .allSatisfy(path ->
                        assertThat(gateway.get(path.replaceAll("\\{\\w+}", "x1")).body())
                                .as(path)
                                .isEqualTo(service));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/api/meetings?q=a%20b&q=%5B&x=",
                "/api/meetings/caf%C3%A9",
                "/api/meetings?plus=1+1&percent=100%25",
                "/api/meetings?bracket=[1]",
            })
    void changesNoCharacterOfTheAddress(String path) throws Exception {
        gateway.raw(
                "GET %s HTTP/1.1\r\nHost: gateway\r\nConnection: close\r\nAuthorization: Bearer %s\r\n\r\n"
                        .formatted(path, gateway.token()));

        assertThat(MEETING.requests).extracting(Backend.Request::uri).containsExactly(path);
    }

    @Test
    void passesBodyHeadersAndMethod() {
        gateway.send(
                gateway.request("/api/meetings/m1/time")
                        .header("If-Match", "\"v3\"")
                        .header("Content-Type", "application/json")
                        .PUT(BodyPublishers.ofString("{\"startsAt\":\"ü\"}")));

        Backend.Request received = MEETING.requests.getFirst();
        assertThat(received.method()).isEqualTo("PUT");
        assertThat(received.body()).isEqualTo("{\"startsAt\":\"ü\"}");
        assertThat(received.headers().getFirst("If-Match")).isEqualTo("\"v3\"");
        assertThat(received.headers().getFirst("Authorization")).startsWith("Bearer ");
    }

    @Test
    void passesRedirectsWithoutFollowingThem() {
        MEETING.nowAnswering(exchange -> {
            exchange.getResponseHeaders().set("Location", "https://video.example/room");
            exchange.sendResponseHeaders(302, -1);
            exchange.close();
        });

        HttpResponse<String> response = gateway.get("/api/meetings/m1/join");

        assertThat(response.statusCode()).isEqualTo(302);
        assertThat(response.headers().firstValue("Location"))
                .contains("https://video.example/room");
    }

    @ParameterizedTest
    @ValueSource(ints = {400, 404, 409, 412, 422, 428, 500, 503})
    void passesTheErrorsOfAServiceAsTheyAre(int status) {
        String problem = "{\"type\":\"https://example/own\",\"status\":%d}".formatted(status);
        MEETING.nowAnswering(exchange -> {
            exchange.getResponseHeaders().set("Retry-After", "7");
            Backend.answer(exchange, status, "application/problem+json", problem);
        });

        HttpResponse<String> response = gateway.get("/api/meetings");

        assertThat(response.statusCode()).isEqualTo(status);
        assertThat(response.body()).isEqualTo(problem);
        assertThat(response.headers().firstValue("Retry-After")).contains("7");
    }

    @Test
    void keepsTheCachingHeadersOfAService() {
        MEETING.nowAnswering(exchange -> {
            exchange.getResponseHeaders().set("ETag", "\"v4\"");
            exchange.getResponseHeaders().set("Cache-Control", "private, no-cache");
            exchange.sendResponseHeaders(304, -1);
            exchange.close();
        });

        HttpResponse<String> response = gateway.get("/api/meetings/m1");

        assertThat(response.statusCode()).isEqualTo(304);
        assertThat(response.headers().firstValue("ETag")).contains("\"v4\"");
        assertThat(response.headers().allValues("Cache-Control"))
                .containsExactly("private, no-cache");
    }

    @Test
    void letsAStreamThroughPieceByPiece() throws Exception {
        CountDownLatch firstWasRead = new CountDownLatch(1);
        MEETING.nowAnswering(exchange -> {
            exchange.getResponseHeaders().set("Content-Type", "text/event-stream");
            exchange.sendResponseHeaders(200, 0);
            try (OutputStream out = exchange.getResponseBody()) {
                out.write("data: one\n\n".getBytes(StandardCharsets.UTF_8));
                out.flush();
                await(firstWasRead);
                out.write("data: two\n\n".getBytes(StandardCharsets.UTF_8));
            }
        });

        HttpResponse<java.io.InputStream> response =
                gateway.send(gateway.request("/api/meetings"), BodyHandlers.ofInputStream());

        try (BufferedReader lines =
                new BufferedReader(
                        new InputStreamReader(response.body(), StandardCharsets.UTF_8))) {
            assertThat(lines.readLine()).isEqualTo("data: one");
            firstWasRead.countDown();
            assertThat(lines.readAllAsString()).contains("data: two");
        }
    }

    @ParameterizedTest
    @CsvSource({
        "/,text/html,Mentoring platform",
        "/page.css,text/css,color-scheme",
        "/contracts/asyncapi.yaml,application/yaml,asyncapi: 3",
        "/contracts/openapi.json,application/json,/api/meetings/{id}/agenda-items",
        "/http-api.html,text/html,swagger-ui-bundle.js",
        "/http-api.js,text/javascript,/contracts/openapi.json",
        "/webjars/swagger-ui/swagger-ui-bundle.js,text/javascript,SwaggerUIBundle",
        "/webjars/swagger-ui/swagger-ui.css,text/css,.swagger-ui",
        "/contracts/events.md,text/markdown,org.mentoring.meeting.scheduled.v1",
        "/contracts/schemas/org.mentoring.meeting.scheduled.v1.json,application/json,startsAt",
        "/contracts/samples/org.mentoring.meeting.scheduled.v1.json,application/json,startsAt",
    })
    void servesItsPagesAndTheContractToEverybody(String path, String type, String content) {
        HttpResponse<String> response = gateway.send(gateway.anonymous(path));

        assertThat(response.statusCode()).isEqualTo(200);
        assertThat(response.headers().firstValue("Content-Type").orElseThrow()).startsWith(type);
        assertThat(response.body()).contains(content);
    }

    private static void await(CountDownLatch latch) {
        try {
            if (!latch.await(10, TimeUnit.SECONDS)) {
                throw new IllegalStateException("the first piece was held back");
            }
        } catch (InterruptedException e) {
            throw new IllegalStateException(e);
        }
    }
}
