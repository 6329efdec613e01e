package org.mentoring.web.test;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.mentoring.web.sample.SampleClient.TREE;

import com.sun.net.httpserver.HttpServer;

import org.junit.jupiter.api.Test;
import org.mentoring.web.caller.Role;
import org.mentoring.web.sample.SampleApplication;
import org.mentoring.web.sample.SampleTest;
import org.springframework.boot.test.web.server.LocalServerPort;

import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;
import java.util.List;
import java.util.Map;

/// The sample stands the campaign, and the campaign notices who does not.
@SampleTest
class BadInputTest {

    private static final String TREE_JSON =
            """
            {"name":"oak","kind":"conifer","plantedAt":"2026-03-01T09:00:00Z",
             "seenOn":"2026-03-01","zone":"Europe/Berlin","nearestZone":"Europe/Berlin",
             "height":5.5,"old":true,"branches":[{"name":"b","leaves":1}]}
            """;

    private final TestTokens tokens = new TestTokens();
    private final String token = tokens.of(SampleApplication.ANNA, Role.values());

    @LocalServerPort int port;

    @Test
    void noBadRequestGetsThrough() {
        List<Endpoint> endpoints =
                List.of(
                        Endpoint.list("/api/trees", token),
                        Endpoint.post("/api/trees", token, TREE_JSON).withKey(),
                        Endpoint.put(TREE, token, TREE_JSON).ifMatch("\"v7\""));
        BadInput campaign = campaign("http://localhost:" + port);
        assertThat(campaign.size(endpoints)).isGreaterThan(300);
        campaign.assertAllRefused(endpoints);
    }

    @Test
    void noticesWhoAcceptsEverything() throws IOException {
        HttpServer careless =
                HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        careless.createContext(
                "/",
                exchange -> {
                    exchange.getRequestBody().readAllBytes();
                    exchange.sendResponseHeaders(200, -1);
                    exchange.close();
                });
        careless.start();
        BadInput campaign = campaign("http://localhost:" + careless.getAddress().getPort());
        List<Endpoint> endpoints =
                List.of(Endpoint.post("/api/trees", token, "{\"name\":\"oak\"}"));
        assertThatThrownBy(() -> campaign.assertAllRefused(endpoints))
                .hasMessageContaining("no token")
                .hasMessageContaining("not 401: 200");
        careless.stop(0);
    }

    private BadInput campaign(String server) {
        Map<String, String> refused = tokens.refused(SampleApplication.ANNA, Role.values());
        return new BadInput(URI.create(server), refused);
    }
}
