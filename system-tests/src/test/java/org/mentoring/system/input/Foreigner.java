package org.mentoring.system.input;

import static org.assertj.core.api.Assertions.assertThat;

import org.mentoring.web.test.Endpoint;
import org.mentoring.web.test.RawHttp;
import org.mentoring.web.test.RawHttp.Answer;

import java.net.URI;
import java.util.LinkedHashMap;
import java.util.Map;

/// A participant with a good token and nothing to do with the pair whose ids it has got hold of.
final class Foreigner {

    private static final String BOOKING = "POST /api/meetings";

    private final RawHttp http;
    private final String token;

    Foreigner(URI gateway, String token) {
        this.http = new RawHttp(gateway);
        this.token = token;
    }

    /// Sends a request in which nothing is wrong but who sends it: 404 where others are the pair's
    /// or the cohort's people, 403 where the role is missing. Routes that name nobody's thing are
    /// left out.
    void assertRefused(String route, Endpoint endpoint) {
        if (!route.contains("{") && !route.equals(BOOKING)) {
            return;
        }
        Map<String, String> headers = new LinkedHashMap<>(endpoint.headers());
        headers.put("Authorization", "Bearer " + token);

        Answer answer = http.send(endpoint.method(), endpoint.path(), headers, endpoint.body());

        assertThat(answer.status()).as(answer.text()).isIn(403, 404);
        assertThat(answer.headers()).containsEntry("content-type", "application/problem+json");
    }
}
