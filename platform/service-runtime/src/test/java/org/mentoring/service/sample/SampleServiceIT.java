package org.mentoring.service.sample;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.mentoring.web.test.ProblemAssert.assertProblem;

import com.mongodb.ConnectionString;

import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.mentoring.testkit.servers.FreshServers;
import org.mentoring.testkit.servers.TcpProxy;
import org.mentoring.testkit.servers.TestServers;
import org.mentoring.web.caller.Role;
import org.mentoring.web.problem.ProblemType;
import org.mentoring.web.test.RawHttp;
import org.mentoring.web.test.RawHttp.Answer;
import org.mentoring.web.test.TestTokens;
import org.mentoring.web.test.TestTokensConfiguration;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.context.annotation.Import;
import org.springframework.test.context.DynamicPropertyRegistry;
import org.springframework.test.context.DynamicPropertySource;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.function.Supplier;

/// A whole service on real servers, its store behind a proxy that can fail.
@SpringBootTest(
        classes = SampleService.class,
        webEnvironment = SpringBootTest.WebEnvironment.RANDOM_PORT,
        properties = "spring.application.name=meeting-service")
@Import(TestTokensConfiguration.class)
class SampleServiceIT {

    private static final FreshServers SERVERS = TestServers.fresh(SampleServiceIT.class);
    private static final TcpProxy STORE = proxy();
    private static final String OAK = "{\"name\":\"oak\"}";
    private static final Duration PROMISED = Duration.ofSeconds(5);

    private final TestTokens tokens = new TestTokens();

    @LocalServerPort int port;

    @DynamicPropertySource
    static void servers(DynamicPropertyRegistry registry) {
        Map<String, String> all = new LinkedHashMap<>(SERVERS.properties());
        all.put(
                "spring.mongodb.uri",
                "mongodb://localhost:%d/?directConnection=true".formatted(STORE.port()));
        all.forEach((name, value) -> registry.add(name, () -> value));
    }

    @AfterEach
    void heal() throws IOException {
        STORE.heal();
    }

    @AfterAll
    static void close() {
        STORE.close();
    }

    @Test
    void createsOnceAndChangesTheVersionThatWasRead() {
        Answer created = post("/api/trees", OAK, "Idempotency-Key: k1");
        assertThat(created.status()).as(created.text()).isEqualTo(201);
        String tree = created.headers().getOrDefault("location", "");
        assertThat(post("/api/trees", OAK, "Idempotency-Key: k1").headers())
                .containsEntry("location", tree);
        assertProblem(
                post("/api/trees", "{\"name\":\"elm\"}", "Idempotency-Key: k1"),
                ProblemType.IDEMPOTENCY_KEY_REUSED);
        assertThat(post(tree + "/name", "{\"name\":\"elm\"}", "If-Match: \"v1\"").headers())
                .containsEntry("etag", "\"v2\"");
        assertProblem(
                post(tree + "/name", "{\"name\":\"ash\"}", "If-Match: \"v1\""),
                ProblemType.STALE_VERSION);
        assertThat(get(tree).text()).isEqualTo("{\"name\":\"elm\"}");
    }

    @Test
    void seesNothingWhereThereIsNothing() {
        assertProblem(get("/api/trees/" + "x".repeat(26)), ProblemType.NOT_FOUND);
        assertProblem(
                post("/api/trees/" + "x".repeat(26) + "/name", OAK, "If-Match: \"v1\""),
                ProblemType.NOT_FOUND);
    }

    @Test
    void saysThatItsStoreIsStoppedAndRecovers() throws IOException {
        STORE.refuse();
        assertUnavailableInTime();
        assertThat(readiness()).isEqualTo(503);
        STORE.heal();
        assertRecovers();
    }

    @Test
    void saysThatItsStoreIsFrozenAndRecovers() throws IOException {
        STORE.stall();
        assertUnavailableInTime();
        STORE.heal();
        assertRecovers();
    }

    @Test
    void survivesCutConnections() {
        STORE.cutAll();
        await().atMost(PROMISED).until(() -> get("/api/trees/" + "x".repeat(26)).status() == 404);
    }

    @Test
    void keepsOperatorsEndpointsToAdministrators() {
        assertThat(as(Role.ADMINISTRATOR, "/actuator/outbox").status()).isEqualTo(200);
        assertThat(as(Role.ADMINISTRATOR, "/actuator/consumers").status()).isEqualTo(200);
        assertProblem(as(Role.COORDINATOR, "/actuator/outbox"), ProblemType.FORBIDDEN);
        assertProblem(as(Role.COORDINATOR, "/actuator/consumers"), ProblemType.FORBIDDEN);
        assertThat(anonymously("/actuator/health/liveness").status()).isEqualTo(200);
        assertProblem(anonymously("/actuator/outbox"), ProblemType.UNAUTHENTICATED);
        assertProblem(as(Role.ADMINISTRATOR, "/actuator/env"), ProblemType.NOT_FOUND);
    }

    private void assertUnavailableInTime() {
        assertInTime(() -> get("/api/trees/" + "x".repeat(26)));
        assertInTime(() -> post("/api/trees", OAK));
        assertInTime(() -> get("/api/me"));
    }

    private static void assertInTime(Supplier<Answer> request) {
        long started = System.nanoTime();
        Answer answer = request.get();
        Duration took = Duration.ofNanos(System.nanoTime() - started);
        assertProblem(answer, ProblemType.UNAVAILABLE);
        assertThat(answer.headers()).containsEntry("retry-after", "5");
        assertThat(took).isLessThan(PROMISED);
    }

    private void assertRecovers() {
        await().atMost(Duration.ofSeconds(15))
                .until(() -> post("/api/trees", OAK).status() == 201 && readiness() == 200);
    }

    private int readiness() {
        return anonymously("/actuator/health/readiness").status();
    }

    private Answer anonymously(String path) {
        return new RawHttp(port).send("GET", path, Map.of(), new byte[0]);
    }

    private Answer as(Role role, String path) {
        String token = tokens.of("anna@example.org", role);
        return new RawHttp(port)
                .send("GET", path, Map.of("Authorization", "Bearer " + token), new byte[0]);
    }

    private Answer get(String path) {
        return as(Role.PARTICIPANT, path);
    }

    private Answer post(String path, String body, String... headers) {
        Map<String, String> all = new LinkedHashMap<>();
        all.put("Authorization", "Bearer " + tokens.of("anna@example.org", Role.PARTICIPANT));
        all.put("Content-Type", "application/json");
        for (String header : headers) {
            String[] parts = header.split(": ", 2);
            all.put(parts[0], parts[1]);
        }
        return new RawHttp(port).send("POST", path, all, body.getBytes(StandardCharsets.UTF_8));
    }

    private static TcpProxy proxy() {
        try {
            String host = new ConnectionString(SERVERS.mongoUri()).getHosts().getFirst();
            return TcpProxy.to(Integer.parseInt(host.substring(host.indexOf(':') + 1)));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
