package org.mentoring.gateway;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.mentoring.embedded.FreePort;
import org.springframework.boot.test.system.CapturedOutput;
import org.springframework.boot.test.system.OutputCaptureExtension;

import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.util.List;
import java.util.stream.Stream;

class AccessIT {

    private static final Issuer ISSUER = new Issuer();
    private static final Backend MEETING = Backend.named("meeting");
    private static Gateway gateway;
    private static Gateway operated;
    private static int operatorsPort;

    @BeforeAll
    static void start() {
        gateway = Gateway.start(ISSUER, "MENTORING_MEETING_URIS=" + MEETING.uri());
        operatorsPort = FreePort.any();
        operated =
                Gateway.start(
                        ISSUER,
                        "MENTORING_MEETING_URIS=" + MEETING.uri(),
                        "MENTORING_TRUSTED_PROXIES=127\\.0\\.0\\.1|localhost|0:0:0:0:0:0:0:1",
                        "management.server.port=" + operatorsPort);
    }

    @BeforeEach
    void forget() {
        MEETING.requests.clear();
    }

    @AfterAll
    static void stop() {
        gateway.close();
        operated.close();
        MEETING.close();
        ISSUER.close();
    }

    @Test
    @ExtendWith(OutputCaptureExtension.class)
    void theOperatorsPortIsNotThePublicOne(CapturedOutput output) {
        int port = FreePort.any();

        assertThatThrownBy(() ->
                        Gateway.start(
                                        ISSUER,
                                        "server.port=" + port,
                                        "management.server.port=" + port)
                                .close())
                .hasStackTraceContaining("have the same port, " + port);
        assertThat(output).contains("Give MANAGEMENT_SERVER_PORT another port");
    }

    static Stream<Arguments> refusedTokens() {
        return Stream.of(
                Arguments.of("forged", ISSUER.forgedToken()),
                Arguments.of("unsigned", ISSUER.unsignedToken()),
                Arguments.of("for another audience", ISSUER.tokenFor("elsewhere")),
                Arguments.of("of another issuer", ISSUER.tokenOf("http://issuer.example")),
                Arguments.of("expired", ISSUER.expiredToken()),
                Arguments.of("cut short", ISSUER.token().substring(0, 60)),
                Arguments.of("no token at all", "abc"));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("refusedTokens")
    void refusesATokenThatIs(String what, String token) {
        HttpResponse<String> response =
                gateway.send(
                        gateway.anonymous("/api/meetings")
                                .header("Authorization", "Bearer " + token));

        assertUnauthenticated(response);
        assertThat(response.headers().firstValue("WWW-Authenticate").orElseThrow())
                .contains("invalid_token");
        assertThat(MEETING.requests).isEmpty();
    }

    @Test
    void asksForATokenWhereThereIsNone() {
        HttpResponse<String> response = gateway.send(gateway.anonymous("/api/meetings"));

        assertUnauthenticated(response);
        assertThat(response.headers().firstValue("WWW-Authenticate").orElseThrow())
                .startsWith("Bearer");
    }

    @Test
    void takesNoTokenFromTheAddress() {
        assertUnauthenticated(
                gateway.send(gateway.anonymous("/api/meetings?access_token=" + gateway.token())));
    }

    @Test
    void doesNotTellTheUnknownWhichPathsThereAre() {
        assertUnauthenticated(gateway.send(gateway.anonymous("/api/nowhere")));
    }

    @Test
    void passesAValidToken() {
        assertThat(gateway.get("/api/meetings").body()).isEqualTo("meeting");
    }

    @Test
    void saysThatTheIdentityProviderIsMissing() {
        Issuer gone = new Issuer();
        gone.close();
        try (Gateway lonely = Gateway.start(gone)) {
            HttpResponse<String> response = lonely.get("/api/meetings");

            assertThat(response.statusCode()).isEqualTo(503);
            assertThat(response.body()).contains("problems/unavailable");
            assertThat(response.headers().firstValue("Retry-After")).isPresent();
        }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/",
                "/api/meetings",
                "/contracts/openapi.json",
                "/contracts/nothing.json",
                "/http-api.html",
                "/webjars/swagger-ui/swagger-ui-bundle.js",
                "/actuator/health"
            })
    void sendsSecurityHeadersWithEveryAnswer(String path) {
        HttpResponse<String> response = gateway.send(gateway.anonymous(path));

        assertThat(response.headers().allValues("X-Content-Type-Options"))
                .containsExactly("nosniff");
        assertThat(response.headers().allValues("X-Frame-Options")).containsExactly("DENY");
        assertThat(response.headers().allValues("Referrer-Policy")).containsExactly("no-referrer");
        assertThat(response.headers().firstValue("Content-Security-Policy").orElseThrow())
                .contains("default-src 'none'");
    }

    @Test
    void letsOnlyThePageOfTheHttpApiRunAScript() {
        assertThat(contentPolicy("/http-api.html"))
                .contains("script-src 'self'")
                .contains("connect-src 'self'")
                .doesNotContain("unsafe");
        assertThat(contentPolicy("/")).doesNotContain("script-src");
        assertThat(contentPolicy("/webjars/swagger-ui/index.html")).doesNotContain("script-src");
    }

    private static String contentPolicy(String path) {
        return gateway.send(gateway.anonymous(path))
                .headers()
                .firstValue("Content-Security-Policy")
                .orElseThrow();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/actuator/env",
                "/actuator/gateway/routes",
                "/actuator/heapdump",
                "/actuator",
                "/actuator/prometheus"
            })
    void hidesTheInsideFromThePublicPort(String path) {
        assertUnauthenticated(gateway.send(gateway.anonymous(path)));
        assertThat(gateway.get(path).statusCode()).isEqualTo(403);
    }

    @ParameterizedTest
    @ValueSource(strings = {"/actuator/health/liveness", "/actuator/health/readiness"})
    void saysItIsWell(String path) {
        assertThat(gateway.send(gateway.anonymous(path)).statusCode()).isEqualTo(200);
    }

    @Test
    void believesNoForwardedHeaderOfAStranger() {
        HttpRequest.Builder request = gateway.request("/api/meetings");
        List.of(
                        "X-Forwarded-For",
                        "X-Forwarded-Host",
                        "X-Forwarded-Proto",
                        "X-Forwarded-Port",
                        "X-Forwarded-Prefix",
                        "Forwarded")
                .forEach(name -> request.header(name, "evil.example"));
        gateway.send(request);

        assertThat(MEETING.requests.getFirst().headers().toString()).doesNotContain("evil.example");
    }

    @Test
    void showsMetricsOnThePortOfTheOperators() throws Exception {
        HttpResponse<String> metrics =
                operated.send(operated.anonymousAt(operatorsPort, "/actuator/prometheus"));

        assertThat(metrics.statusCode()).isEqualTo(200);
        assertThat(metrics.body())
                .contains("resilience4j_circuitbreaker_state")
                .contains("resilience4j_bulkhead_available_concurrent_calls");
        assertUnauthenticated(operated.send(operated.anonymous("/actuator/prometheus")));
    }

    @Test
    void passesForwardedHeadersOfATrustedProxy() {
        operated.send(
                operated.request("/api/meetings")
                        .header("X-Forwarded-Proto", "https")
                        .header("X-Forwarded-Host", "mentoring.example"));

        assertThat(MEETING.requests.getFirst().headers().getFirst("X-forwarded-proto"))
                .startsWith("https");
        assertThat(MEETING.requests.getFirst().headers().getFirst("X-forwarded-host"))
                .startsWith("mentoring.example");
    }

    @Test
    void dropsHeadersOfOneHop() throws Exception {
        gateway.raw(
                """
                GET /api/meetings HTTP/1.1\r
                Host: gateway\r
                Connection: close, X-Secret-Hop\r
                X-Secret-Hop: 1\r
                Proxy-Authorization: Basic abc\r
                TE: trailers\r
                Authorization: Bearer %s\r
                \r
                """
                        .formatted(gateway.token()));

        assertThat(MEETING.requests.getFirst().headers())
                .doesNotContainKeys("X-secret-hop", "Proxy-authorization", "Te");
    }

    private static void assertUnauthenticated(HttpResponse<String> response) {
        assertThat(response.statusCode()).isEqualTo(401);
        assertThat(response.headers().firstValue("Content-Type"))
                .contains("application/problem+json");
        assertThat(response.body()).contains("problems/unauthenticated");
    }
}
