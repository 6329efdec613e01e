package org.mentoring.gateway;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

import java.io.ByteArrayInputStream;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;

class BadRequestIT {

    private static final int MIB = 1024 * 1024;

    private static final Issuer ISSUER = new Issuer();
    private static final Backend SERVICE = Backend.named("service");
    private static Gateway gateway;

    @BeforeAll
    static void start() {
        gateway =
                Gateway.start(
                        ISSUER,
                        "MENTORING_MEETING_URIS=" + SERVICE.uri(),
                        "MENTORING_PAIRING_URIS=" + SERVICE.uri(),
                        "mentoring.gateway.body-timeout=500ms");
    }

    @AfterAll
    static void stop() {
        gateway.close();
        SERVICE.close();
        ISSUER.close();
    }

    @BeforeEach
    void forget() {
        SERVICE.requests.clear();
    }

    @ParameterizedTest
    @CsvSource({"/api/meetings,1", "/api/cohorts/c1/imports,10", "/api/cohorts,1"})
    void takesABodyUpToTheLimitAndNotOneByteMore(String path, int limitMib) {
        byte[] largest = new byte[limitMib * MIB];
        byte[] tooLarge = new byte[limitMib * MIB + 1];

        assertThat(post(path, largest).statusCode()).isEqualTo(200);
        assertThat(SERVICE.requests.getFirst().body()).hasSize(largest.length);
        assertProblem(post(path, tooLarge), 413, "content-too-large");
        assertThat(SERVICE.requests).hasSize(1);
    }

    @Test
    void takesABodyOfUnannouncedLengthUpToTheLimit() {
        assertThat(postChunked(new byte[MIB]).statusCode()).isEqualTo(200);
        assertProblem(postChunked(new byte[MIB + 1]), 413, "content-too-large");
        assertThat(SERVICE.requests).hasSize(1);
    }

    @Test
    void givesUpOnABodyThatDoesNotCome() throws Exception {
        String answer =
                gateway.raw(
                        """
                        POST /api/meetings HTTP/1.1\r
                        Host: gateway\r
                        Connection: close\r
                        Content-Length: 100\r
                        Authorization: Bearer %s\r
                        \r
                        a little\
                        """
                                .formatted(gateway.token()));

        assertThat(answer).startsWith("HTTP/1.1 408").contains("problems/request-timeout");
        assertThat(SERVICE.requests).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"/nowhere", "/contracts/nothing.json", "/page.js", "/index.htm"})
    void knowsWhatIsNotThere(String path) {
        assertProblem(gateway.send(gateway.anonymous(path)), 404, "not-found");
    }

    @Test
    void knowsNoOtherPathsOfTheApi() {
        assertProblem(gateway.get("/api/secrets"), 404, "not-found");
        assertProblem(gateway.get("/api"), 404, "not-found");
    }

    @ParameterizedTest
    @ValueSource(strings = {"/index.html", "/page.css"})
    void changesNoPages(String path) {
        HttpResponse<String> response =
                gateway.send(gateway.anonymous(path).POST(BodyPublishers.ofString("new")));

        assertProblem(response, 405, "method-not-allowed");
        assertThat(response.headers().firstValue("Allow").orElseThrow()).contains("GET");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/api/meetings/../../actuator/env",
                "/api/meetings/..%2f..%2factuator/env",
                "/api/meetings/%2e%2e/%2e%2e/actuator/env",
                "/api//meetings",
                "/api/meetings;a=b",
                "/api/meetings/a%00b",
                "/api/meetings/%zz",
                "/api/meetings?q=%",
                "/api/meetings?q={\"$ne\":null}",
                "/api/meetings?q=a|b",
                "/api/meetings/a\\b",
                "//evil.example/api/meetings",
            })
    void refusesAddressesInDisguise(String path) throws Exception {
        String answer =
                gateway.raw(
                        "GET %s HTTP/1.1\r\nHost: gateway\r\nConnection: close\r\nAuthorization: Bearer %s\r\n\r\n"
                                .formatted(path, gateway.token()));

        assertThat(answer).startsWith("HTTP/1.1 400").contains("problems/malformed-request");
        assertThat(answer).containsIgnoringCase("content-type: application/problem+json");
        assertThat(SERVICE.requests).isEmpty();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "GET /\\r\\nHost: a\\r\\n\\r\\n | 400",
                "nonsense\\r\\n\\r\\n | 400",
                "GET / HTTP/1.1\\r\\nHost: a\\r\\nBad Header: b\\r\\n\\r\\n | 400",
                "POST / HTTP/1.1\\r\\nHost: a\\r\\nContent-Length: 3\\r\\nContent-Length:"
                        + " 4\\r\\n\\r\\nabcd | 400",
                "POST / HTTP/1.1\\r\\nHost: a\\r\\nContent-Length: -1\\r\\n\\r\\n | 400",
            })
    void answersWhatIsNotHttpWithAProblem(String request, int status) throws Exception {
        String answer = gateway.raw(request.strip().replace("\\r", "\r").replace("\\n", "\n"));

        assertThat(answer).startsWith("HTTP/1.1 " + status).contains("problems/malformed-request");
    }

    @Test
    void refusesHeadersAndAddressesThatAreTooLong() throws Exception {
        String headers =
                gateway.raw(
                        "GET / HTTP/1.1\r\nHost: a\r\nConnection: close\r\nLong: %s\r\n\r\n"
                                .formatted("x".repeat(20_000)));
        String address =
                gateway.raw(
                        "GET /%s HTTP/1.1\r\nHost: a\r\nConnection: close\r\n\r\n"
                                .formatted("x".repeat(20_000)));

        assertThat(headers).startsWith("HTTP/1.1 431").contains("problems/headers-too-large");
        assertThat(address).startsWith("HTTP/1.1 414").contains("problems/uri-too-long");
    }

    @Test
    void refusesTwoLengthsOfOneRequest() throws Exception {
        String answer =
                gateway.raw(
                        """
                        POST /api/meetings HTTP/1.1\r
                        Host: gateway\r
                        Connection: close\r
                        Content-Length: 5\r
                        Transfer-Encoding: chunked\r
                        Authorization: Bearer %s\r
                        \r
                        0\r
                        \r
                        GET /api/smuggled HTTP/1.1\r
                        Host: gateway\r
                        \r
                        """
                                .formatted(gateway.token()));

        assertThat(SERVICE.requests)
                .extracting(Backend.Request::uri)
                .doesNotContain("/api/smuggled");
        assertThat(answer).startsWith("HTTP/1.1 ");
    }

    @Test
    void answersHeadWithoutABody() throws Exception {
        String answer =
                gateway.raw("HEAD /nowhere HTTP/1.1\r\nHost: a\r\nConnection: close\r\n\r\n");

        assertThat(answer).startsWith("HTTP/1.1 404").endsWith("\r\n\r\n");
    }

    private static HttpResponse<String> post(String path, byte[] body) {
        return gateway.send(gateway.request(path).POST(BodyPublishers.ofByteArray(body)));
    }

    private static HttpResponse<String> postChunked(byte[] body) {
        return gateway.send(
                gateway.request("/api/meetings")
                        .POST(BodyPublishers.ofInputStream(() -> new ByteArrayInputStream(body))));
    }

    private static void assertProblem(HttpResponse<String> response, int status, String slug) {
        assertThat(response.statusCode()).as(response.body()).isEqualTo(status);
        assertThat(response.headers().firstValue("Content-Type"))
                .contains("application/problem+json");
        assertThat(response.body()).contains("https://mentoring.example/problems/" + slug + "\"");
    }
}
