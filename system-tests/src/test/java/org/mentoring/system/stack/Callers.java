package org.mentoring.system.stack;

import org.mentoring.local.idp.DevTokens;

import java.net.http.HttpClient;
import java.time.Duration;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/// Everybody who calls the API, each with a token of the identity provider.
public final class Callers implements AutoCloseable {

    private static final Duration CONNECT_LIMIT = Duration.ofSeconds(5);

    private final String gateway;
    private final DevTokens tokens;
    private final Map<String, Caller> byEmail = new ConcurrentHashMap<>();
    private final HttpClient http =
            HttpClient.newBuilder()
                    .version(HttpClient.Version.HTTP_1_1)
                    .connectTimeout(CONNECT_LIMIT)
                    .build();

    Callers(String gateway, String issuer) {
        this.gateway = gateway;
        this.tokens = new DevTokens(issuer);
    }

    public Caller coordinator() {
        return byEmail("coordinator@example.org");
    }

    public Caller byEmail(String email) {
        return byEmail.computeIfAbsent(email, it -> new Caller(it, gateway, tokens.of(it), http));
    }

    @Override
    public void close() {
        http.close();
    }
}
