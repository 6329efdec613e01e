package org.mentoring.local.demo;

import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

import java.io.IOException;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import java.util.function.Predicate;

/// Looks into the mail catcher.
final class CaughtMails {

    private final String mailPage;
    private final HttpClient http;

    CaughtMails(String mailPage, HttpClient http) {
        this.mailPage = mailPage;
        this.http = http;
    }

    /// The latest mail to this person that the test accepts.
    ///
    /// @throws StoryException when none comes in time
    JsonNode await(String what, Person recipient, Predicate<JsonNode> test) {
        return Waiting.until(what + " for " + recipient.email(), () -> find(recipient, test));
    }

    private Optional<JsonNode> find(Person recipient, Predicate<JsonNode> test) {
        return mails(recipient).valueStream().filter(test).reduce((earlier, later) -> later);
    }

    private JsonNode mails(Person recipient) {
        String address =
                mailPage
                        + "/api/mails?to="
                        + URLEncoder.encode(recipient.email(), StandardCharsets.UTF_8);
        try {
            String body =
                    http.send(
                                    HttpRequest.newBuilder(URI.create(address)).build(),
                                    BodyHandlers.ofString())
                            .body();
            return JsonMapper.shared().readTree(body);
        } catch (IOException e) {
            throw new StoryException("The mail catcher does not answer at " + mailPage);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new StoryException("interrupted");
        }
    }
}
