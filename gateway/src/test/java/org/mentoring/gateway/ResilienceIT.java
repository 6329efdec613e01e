package org.mentoring.gateway;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.awaitility.Awaitility.await;

import com.sun.net.httpserver.HttpExchange;

import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;

/// One gateway, whose circuits are closed again before each test. Cohorts have no service, meetings
/// one instance, feedback two, notifications one that is dead and one that is not.
class ResilienceIT {

    private static final int LONGER_THAN_AN_ANSWER_MS = 1_500;
    private static final int PAUSE_MS = 50;
    private static final Issuer ISSUER = new Issuer();
    private static final Backend MEETING = Backend.named("meeting");
    private static final Backend FIRST = Backend.named("first");
    private static final Backend SECOND = Backend.named("second");
    private static final Backend ALIVE = Backend.named("alive");
    private static Gateway gateway;

    @BeforeAll
    static void start() {
        gateway =
                Gateway.start(
                        ISSUER,
                        "MENTORING_MEETING_URIS=" + MEETING.uri(),
                        "MENTORING_FEEDBACK_URIS=" + FIRST.uri() + "," + SECOND.uri(),
                        "MENTORING_NOTIFICATION_URIS=" + Gateway.DEAD + "," + ALIVE.uri(),
                        "mentoring.gateway.limits.response=1s",
                        "mentoring.gateway.limits.concurrent=2",
                        "mentoring.gateway.circuit.minimum-calls=3",
                        "mentoring.gateway.circuit.probes=1",
                        "mentoring.gateway.circuit.open=1s");
    }

    @AfterAll
    static void stop() {
        gateway.close();
        ISSUER.close();
        backends().forEach(Backend::close);
    }

    @BeforeEach
    void wellAgain() {
        gateway.closeCircuits();
        backends().forEach(backend -> backend.requests.clear());
        MEETING.nowAnswering(exchange -> Backend.answer(exchange, 200, "text/plain", "meeting"));
        FIRST.nowAnswering(exchange -> Backend.answer(exchange, 200, "text/plain", "first"));
    }

    private static Stream<Backend> backends() {
        return Stream.of(MEETING, FIRST, SECOND, ALIVE);
    }

    @Test
    void answersForADeadServiceAndLeavesOthersAlone() {
        HttpResponse<String> dead = gateway.get("/api/cohorts");

        assertProblem(dead, 503, "unavailable");
        assertThat(dead.headers().firstValue("Retry-After")).contains("1");
        assertThat(gateway.get("/api/meetings").body()).isEqualTo("meeting");
    }

    @Test
    void opensTheCircuitOfASilentServiceAndClosesItWhenItSpeaksAgain() {
        CountDownLatch never = new CountDownLatch(1);
        MEETING.nowAnswering(_ -> hold(never));
        for (int i = 0; i < 3; i++) {
            assertProblem(gateway.get("/api/meetings"), 504, "gateway-timeout");
        }
        int reached = MEETING.requests.size();

        assertProblem(gateway.get("/api/meetings"), 503, "unavailable");
        assertThat(MEETING.requests).hasSize(reached);
        assertThat(gateway.get("/api/notifications").body()).isEqualTo("alive");

        never.countDown();
        wellSpoken();
        await().atMost(Duration.ofSeconds(10))
                .until(() -> gateway.get("/api/meetings").statusCode() == 200);
    }

    private static void wellSpoken() {
        MEETING.nowAnswering(exchange -> Backend.answer(exchange, 200, "text/plain", "meeting"));
    }

    @Test
    void doesNotOpenTheCircuitForErrorsThatAServiceAnswers() {
        MEETING.nowAnswering(exchange -> Backend.answer(exchange, 503, "text/plain", "full"));
        for (int i = 0; i < 10; i++) {
            assertThat(gateway.get("/api/meetings").body()).isEqualTo("full");
        }
    }

    @Test
    void refusesWhatABulkheadHasNoRoomForAndLeavesOtherRoutesAlone() throws Exception {
        CountDownLatch release = new CountDownLatch(1);
        MEETING.nowAnswering(exchange -> {
            hold(release);
            Backend.answer(exchange, 200, "text/plain", "meeting");
        });
        try (var pool = Executors.newVirtualThreadPerTaskExecutor()) {
            Future<HttpResponse<String>> one = pool.submit(() -> gateway.get("/api/meetings"));
            Future<HttpResponse<String>> two = pool.submit(() -> gateway.get("/api/meetings"));
            await().until(() -> MEETING.requests.size() == 2);

            HttpResponse<String> third = gateway.get("/api/meetings");

            assertProblem(third, 503, "busy");
            assertThat(third.headers().firstValue("Retry-After")).contains("1");
            assertThat(gateway.get("/api/feedback").statusCode()).isEqualTo(200);
            release.countDown();
            assertThat(one.get().statusCode()).isEqualTo(200);
            assertThat(two.get().statusCode()).isEqualTo(200);
        }
    }

    @Test
    void spreadsRequestsOverInstances() {
        for (int i = 0; i < 10; i++) {
            gateway.get("/api/feedback");
        }

        assertThat(FIRST.requests).hasSize(5);
        assertThat(SECOND.requests).hasSize(5);
    }

    @Test
    void sendsToALivingInstanceWhatADeadOneHasNotSeenWhateverTheMethod() {
        for (int i = 0; i < 20; i++) {
            assertThat(post("/api/notifications", "number " + i).statusCode()).isEqualTo(200);
        }

        assertThat(ALIVE.requests).hasSize(20);
        assertThat(ALIVE.requests.getLast().body()).isEqualTo("number 19");
    }

    @Test
    void repeatsAReadThatBrokeOffOnAnotherInstance() {
        FIRST.nowAnswering(HttpExchange::close);

        assertThat(gateway.get("/api/feedback").body()).isEqualTo("second");
        assertThat(gateway.get("/api/feedback").body()).isEqualTo("second");
        assertThat(FIRST.requests).isNotEmpty();
    }

    @Test
    void neverRepeatsAChangeThatBrokeOff() {
        FIRST.nowAnswering(HttpExchange::close);

        List<HttpResponse<String>> answers =
                List.of(post("/api/feedback", "one"), post("/api/feedback", "two"));

        // Broken off, or on a slow machine not known to be within the time limit.
        assertThat(answers)
                .extracting(HttpResponse::statusCode)
                .contains(200)
                .containsAnyOf(502, 504);
        assertThat(FIRST.requests).hasSize(1);
        assertThat(SECOND.requests).hasSize(1);
    }

    @Test
    void repeatsACreationThatBrokeOffUnderItsIdempotencyKey() {
        FIRST.nowAnswering(HttpExchange::close);

        for (int i = 0; i < 2; i++) {
            HttpResponse<String> response =
                    gateway.send(
                            gateway.request("/api/feedback")
                                    .header("Idempotency-Key", "key-" + i)
                                    .POST(BodyPublishers.ofString("once")));
            assertThat(response.body()).isEqualTo("second");
        }

        assertThat(SECOND.requests).extracting(Backend.Request::body).containsOnly("once");
        assertThat(FIRST.requests).isNotEmpty();
    }

    @Test
    void breaksOffAnAnswerThatItsServiceBrokeOff() {
        MEETING.nowAnswering(exchange -> {
            exchange.sendResponseHeaders(200, 0);
            exchange.getResponseBody().write(new byte[100]);
            exchange.getResponseBody().flush();
            throw new IllegalStateException("the service dies here");
        });

        assertThatThrownBy(() -> gateway.get("/api/meetings"))
                .isInstanceOf(UncheckedIOException.class);
    }

    /// Three at once, where two may wait for an answer, and longer than an answer may take.
    @Test
    void letsStreamsGoOnBeyondItsLimits() throws Exception {
        CountDownLatch overdue = new CountDownLatch(1);
        MEETING.nowAnswering(exchange -> {
            OutputStream out = stream(exchange);
            waited(overdue, LONGER_THAN_AN_ANSWER_MS);
            out.write("data: late\n\n".getBytes(StandardCharsets.UTF_8));
            exchange.close();
        });
        List<HttpResponse<InputStream>> streams = new ArrayList<>();
        for (int i = 0; i < 3; i++) {
            streams.add(follow());
        }

        for (HttpResponse<InputStream> each : streams) {
            assertThat(each.statusCode()).isEqualTo(200);
            assertThat(new String(each.body().readAllBytes(), StandardCharsets.UTF_8))
                    .isEqualTo(": begun\n\ndata: late\n\n");
        }
    }

    @Test
    void tellsAServiceThatTheReaderOfItsStreamHasLeft() throws Exception {
        CountDownLatch noticed = new CountDownLatch(1);
        MEETING.nowAnswering(exchange -> {
            try (OutputStream out = stream(exchange)) {
                while (!waited(noticed, PAUSE_MS)) {
                    out.write(": still here\n\n".getBytes(StandardCharsets.UTF_8));
                    out.flush();
                }
            } catch (IOException left) {
                noticed.countDown();
                throw left;
            }
        });

        follow().body().close();

        assertThat(noticed.await(10, TimeUnit.SECONDS)).isTrue();
    }

    private static HttpResponse<InputStream> follow() {
        return gateway.send(gateway.request("/api/meetings"), BodyHandlers.ofInputStream());
    }

    private static OutputStream stream(HttpExchange exchange) throws IOException {
        exchange.getResponseHeaders().set("Content-Type", "text/event-stream");
        exchange.sendResponseHeaders(200, 0);
        OutputStream out = exchange.getResponseBody();
        out.write(": begun\n\n".getBytes(StandardCharsets.UTF_8));
        out.flush();
        return out;
    }

    private static HttpResponse<String> post(String path, String body) {
        return gateway.send(gateway.request(path).POST(BodyPublishers.ofString(body)));
    }

    private static void assertProblem(HttpResponse<String> response, int status, String slug) {
        assertThat(response.statusCode()).as(response.body()).isEqualTo(status);
        assertThat(response.headers().firstValue("Content-Type"))
                .contains("application/problem+json");
        assertThat(response.body()).contains("https://mentoring.example/problems/" + slug + "\"");
    }

    private static void hold(CountDownLatch latch) {
        waited(latch, 15_000);
    }

    private static boolean waited(CountDownLatch latch, int millis) {
        try {
            return latch.await(millis, TimeUnit.MILLISECONDS);
        } catch (InterruptedException e) {
            throw new IllegalStateException(e);
        }
    }
}
