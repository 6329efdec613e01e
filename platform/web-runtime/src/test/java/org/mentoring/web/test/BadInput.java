package org.mentoring.web.test;

import static org.assertj.core.api.Assertions.assertThat;

import static java.util.concurrent.CompletableFuture.supplyAsync;

import org.mentoring.web.problem.ProblemType;
import org.mentoring.web.test.RawHttp.Answer;

import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/// A campaign of bad requests against a running server: to every endpoint everything that may go
/// wrong with its address, headers and body. Each must be answered with a problem between 400 and
/// 499, never with a failure of the server, and nothing of the server's inside may be seen.
///
/// ```java
/// new BadInput(server, new TestTokens().refused("anna@example.org", Role.values()))
///         .assertAllRefused(endpoints);
/// ```
public final class BadInput {

    private static final int BODY_LIMIT = 1024 * 1024;
    private static final int IMPORT_LIMIT = 10 * BODY_LIMIT;
    private static final int MOST_FINDINGS = 30;
    private static final int AT_ONCE = 4;
    private static final Pattern INSIDE =
            Pattern.compile("Exception|\\bjava\\.|\\borg\\.|\\bcom\\.|\\bat line .*Source");
    private static final JsonMapper JSON = JsonMapper.builder().build();

    private final RawHttp http;
    private final Map<String, String> refusedTokens;

    /// An answer that should have been another.
    private record Finding(Attack attack, String what) {}

    /// Where to send it, and [TestTokens#refused] for the server's issuer.
    public BadInput(URI server, Map<String, String> refusedTokens) {
        this.http = new RawHttp(server);
        this.refusedTokens = refusedTokens;
    }

    /// Sends everything and fails with what came through.
    public void assertAllRefused(List<Endpoint> endpoints) {
        assertThat(findings(endpoints)).isEmpty();
    }

    private List<String> findings(List<Endpoint> endpoints) {
        try (ExecutorService senders = Executors.newFixedThreadPool(AT_ONCE)) {
            List<CompletableFuture<Optional<Finding>>> sent =
                    endpoints.stream()
                            .flatMap(this::attacks)
                            .map(attack -> supplyAsync(() -> finding(attack), senders))
                            .toList();
            return sent.stream()
                    .flatMap(it -> it.join().stream())
                    .limit(MOST_FINDINGS)
                    .map(finding -> finding.attack() + " → " + finding.what())
                    .toList();
        }
    }

    /// How many requests a campaign sends.
    public long size(List<Endpoint> endpoints) {
        return endpoints.stream().flatMap(this::attacks).count();
    }

    private Stream<Attack> attacks(Endpoint endpoint) {
        int limit = endpoint.isCsv() ? IMPORT_LIMIT : BODY_LIMIT;
        return Stream.of(
                        HeaderAttacks.on(endpoint, refusedTokens),
                        AddressAttacks.on(endpoint),
                        BodyAttacks.on(endpoint, limit))
                .flatMap(attacks -> attacks);
    }

    private Optional<Finding> finding(Attack attack) {
        Answer answer =
                http.send(attack.method(), attack.target(), attack.headers(), attack.body());
        return wrong(attack, answer)
                .map(what ->
                        new Finding(attack, what + ": " + answer.status() + " " + answer.text()));
    }

    private static Optional<String> wrong(Attack attack, Answer answer) {
        if (attack.status() != 0 && answer.status() != attack.status()) {
            return Optional.of("not " + attack.status());
        }
        if (answer.status() < 400 || answer.status() > 499) {
            return Optional.of("not refused");
        }
        if (!isProblem(answer)) {
            return Optional.of("not a problem");
        }
        return INSIDE.matcher(answer.text()).find()
                ? Optional.of("shows the inside")
                : Optional.empty();
    }

    private static boolean isProblem(Answer answer) {
        if (!"application/problem+json".equals(answer.headers().get("content-type"))) {
            return false;
        }
        try {
            JsonNode problem = JSON.readTree(new String(answer.body(), StandardCharsets.UTF_8));
            return problem.path("type").asString("").startsWith(ProblemType.BASE)
                    && problem.path("status").asInt(0) == answer.status();
        } catch (JacksonException e) {
            return false;
        }
    }
}
