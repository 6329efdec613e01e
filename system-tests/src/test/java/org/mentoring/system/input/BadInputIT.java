package org.mentoring.system.input;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.DynamicTest.dynamicTest;

import com.nimbusds.jose.jwk.RSAKey;

import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.mentoring.system.check.Aftermath;
import org.mentoring.system.check.Unchanged;
import org.mentoring.system.stack.Caller;
import org.mentoring.system.stack.OnTheWholeSystem;
import org.mentoring.system.stack.Pairs;
import org.mentoring.system.stack.Request;
import org.mentoring.system.stack.WholeSystem;
import org.mentoring.web.caller.Role;
import org.mentoring.web.test.BadInput;
import org.mentoring.web.test.Endpoint;
import org.mentoring.web.test.RawHttp;
import org.mentoring.web.test.TestTokens;

import java.io.IOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.text.ParseException;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;

/// Everything that can be wrong with a request, sent to every route through the gateway: always a
/// problem between 400 and 499, and nothing is changed.
@OnTheWholeSystem
class BadInputIT {

    private static final String SOMEBODY = "coordinator@example.org";

    /// The forged tokens are refused for what is wrong with each, and for nothing else.
    @Test
    void aTokenWithNothingWrongIsTaken(WholeSystem system) throws Exception {
        RawHttp http = new RawHttp(gateway(system));
        String good = tokens(system).of(SOMEBODY, Role.COORDINATOR);

        RawHttp.Answer answer =
                http.send("GET", "/api/me", Map.of("Authorization", "Bearer " + good), new byte[0]);

        assertThat(answer.status()).as(answer.text()).isEqualTo(200);
    }

    /// A link is for whoever has it; the stranger is a mentee of the attacked cohort.
    private static final Set<String> OPEN_TO_STRANGERS =
            Set.of(
                    "GET /api/invitations/{token}",
                    "POST /api/invitations/{token}/enrolments",
                    "GET /api/cohorts/{id}/mentors",
                    "GET /api/cohorts/{id}/wishes",
                    "PUT /api/cohorts/{id}/wishes",
                    "POST /api/cohorts/{id}/pairing-requests");

    @TestFactory
    Stream<DynamicTest> everyRouteRefusesIt(WholeSystem system, Pairs pairs) throws Exception {
        Things things = Things.make(pairs, system.callers());
        Map<String, Endpoint> endpoints = Endpoints.of(things);
        assertThat(endpoints.keySet()).containsExactlyInAnyOrderElementsOf(Routes.all());
        // Whoever comes for the first time is noted down, which is no change by a bad request.
        Caller stranger =
                Stream.generate(() -> pairs.proposed().mentee())
                        .filter(mentee -> !things.isInvolved(mentee))
                        .findFirst()
                        .orElseThrow();
        stranger.done(Request.get("/api/me"));
        Aftermath aftermath = new Aftermath(system);
        assertThat(aftermath.settle().violations()).isEmpty();
        BadInput campaign =
                new BadInput(gateway(system), tokens(system).refused(SOMEBODY, Role.values()));
        System.out.printf(
                "%d routes, %d bad requests%n",
                endpoints.size(), campaign.size(List.copyOf(endpoints.values())));
        Unchanged stored = new Unchanged(aftermath.store()::state);
        Foreigner foreigner = new Foreigner(gateway(system), stranger.token());
        return endpoints.entrySet().stream()
                .map(route ->
                        dynamicTest(
                                route.getKey(),
                                () -> {
                                    try {
                                        campaign.assertAllRefused(List.of(route.getValue()));
                                        refuses(foreigner, route.getKey(), route.getValue());
                                    } finally {
                                        stored.assertUnchanged();
                                    }
                                }))
                .onClose(aftermath::close);
    }

    private static void refuses(Foreigner foreigner, String route, Endpoint endpoint) {
        if (!OPEN_TO_STRANGERS.contains(route)) {
            foreigner.assertRefused(route, endpoint);
        }
    }

    /// Signed with the very key that the services trust.
    private static TestTokens tokens(WholeSystem system) throws IOException, ParseException {
        Path key = system.settings().folders().identity().resolve("signing-key.json");
        return new TestTokens(system.settings().oidcIssuer(), RSAKey.parse(Files.readString(key)));
    }

    private static URI gateway(WholeSystem system) {
        return URI.create(system.settings().gatewayUrl());
    }
}
