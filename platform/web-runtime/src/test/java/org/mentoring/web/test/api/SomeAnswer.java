package org.mentoring.web.test.api;

import java.net.URI;
import java.net.http.HttpClient.Version;
import java.net.http.HttpHeaders;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import javax.net.ssl.SSLSession;

/// An answer to `GET /api/things/t1` that nobody had to send.
record SomeAnswer(int statusCode, HttpHeaders headers, String body)
        implements HttpResponse<String> {

    static SomeAnswer of(int status, String mediaType, String body) {
        return new SomeAnswer(status, headersOf(Map.of("Content-Type", mediaType)), body);
    }

    SomeAnswer withTag() {
        String mediaType = headers.firstValue("Content-Type").orElseThrow();
        var tagged = headersOf(Map.of("Content-Type", mediaType, "ETag", "\"v1\""));
        return new SomeAnswer(statusCode, tagged, body);
    }

    private static HttpHeaders headersOf(Map<String, String> values) {
        Map<String, List<String>> lists = new HashMap<>();
        values.forEach((name, value) -> lists.put(name, List.of(value)));
        return HttpHeaders.of(lists, (name, value) -> true);
    }

    @Override
    public HttpRequest request() {
        return HttpRequest.newBuilder(URI.create("http://localhost/api/things/t1?a=b")).build();
    }

    @Override
    public Optional<HttpResponse<String>> previousResponse() {
        return Optional.empty();
    }

    @Override
    public Optional<SSLSession> sslSession() {
        return Optional.empty();
    }

    @Override
    public URI uri() {
        return request().uri();
    }

    @Override
    public Version version() {
        return Version.HTTP_1_1;
    }
}
