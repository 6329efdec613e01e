package org.mentoring.local.idp;

import org.mentoring.local.stack.StackException;

import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

import java.io.IOException;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.time.Duration;

/// Asks the development identity provider for access tokens.
public final class DevTokens {

    private static final Duration ANSWER_LIMIT = Duration.ofSeconds(10);

    private final String issuer;
    private final HttpClient http = HttpClient.newBuilder().connectTimeout(ANSWER_LIMIT).build();

    public DevTokens(String issuer) {
        this.issuer = issuer;
    }

    /// A token of one demo user, good for an hour.
    ///
    /// @throws StackException when this is no demo user, or the issuer is not the development one
    public String of(String email) {
        String form = "email=" + URLEncoder.encode(email, StandardCharsets.UTF_8);
        HttpRequest request =
                HttpRequest.newBuilder(URI.create(issuer + "/dev/token"))
                        .header("Content-Type", "application/x-www-form-urlencoded")
                        .timeout(ANSWER_LIMIT)
                        .POST(BodyPublishers.ofString(form))
                        .build();
        HttpResponse<String> response = send(request);
        return switch (response.statusCode()) {
            case 200 -> token(response.body());
            case 404 ->
                    throw new StackException(
                            email
                                    + " is no demo user. Try coordinator@example.org or an address"
                                    + " of people-60.csv");
            default ->
                    throw new StackException(
                            issuer + " hands out no tokens by itself; sign in there");
        };
    }

    private HttpResponse<String> send(HttpRequest request) {
        try {
            return http.send(request, BodyHandlers.ofString());
        } catch (IOException e) {
            throw new StackException("The identity provider does not answer at " + issuer);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new StackException("Interrupted while waiting for " + issuer);
        }
    }

    private static String token(String body) {
        JsonNode answer = JsonMapper.shared().readTree(body);
        return answer.get("access_token").asString();
    }
}
