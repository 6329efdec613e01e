package org.mentoring.web.sample;

import org.mentoring.web.caller.Role;
import org.mentoring.web.test.RawHttp;
import org.mentoring.web.test.RawHttp.Answer;
import org.mentoring.web.test.TestTokens;
import org.springframework.boot.web.server.context.WebServerApplicationContext;

import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Objects;

/// Talks to the sample as Anna, who has every role.
public final class SampleClient {

    public static final String TREE = "/api/trees/treetreetreetreetree";

    private final WebServerApplicationContext server;
    private final TestTokens tokens = new TestTokens();

    SampleClient(WebServerApplicationContext server) {
        this.server = server;
    }

    public RawHttp http() {
        return new RawHttp(Objects.requireNonNull(server.getWebServer()).getPort());
    }

    /// Each header as `Name: value`.
    public Answer get(String target, String... headers) {
        return send("GET", target, "", headers);
    }

    public Answer postJson(String target, String body, String... headers) {
        return send("POST", target, body, headers);
    }

    public Answer send(String method, String target, String body, String... headers) {
        Map<String, String> all = headers(headers);
        if (!body.isEmpty()) {
            all.putIfAbsent("Content-Type", "application/json");
        }
        return http().send(method, target, all, body.getBytes(StandardCharsets.UTF_8));
    }

    private Map<String, String> headers(String... headers) {
        Map<String, String> all = new LinkedHashMap<>();
        all.put("Authorization", bearer());
        for (String header : headers) {
            String[] parts = header.split(": ", 2);
            all.put(parts[0], parts[1]);
        }
        return all;
    }

    public String bearer() {
        return "Bearer " + tokens.of(SampleApplication.ANNA, Role.values());
    }
}
