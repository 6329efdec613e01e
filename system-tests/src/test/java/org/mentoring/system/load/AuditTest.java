package org.mentoring.system.load;

import static org.assertj.core.api.Assertions.assertThat;

import com.sun.net.httpserver.HttpServer;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.mentoring.contracts.TopicCatalog;
import org.mentoring.runtime.check.EventSource;
import org.mentoring.system.load.Ledger.Shelf;
import org.mentoring.system.stack.Caller;
import org.mentoring.system.stack.Request;

import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.http.HttpClient;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.Set;

/// The audit itself: does it notice?
class AuditTest {

    private static final EventSource MEETING = new EventSource(TopicCatalog.MEETING.name(), "m");

    private final Ledger ledger = new Ledger();
    private final HttpClient http = HttpClient.newHttpClient();
    private HttpServer server;
    private Caller caller;
    private volatile String shelf = "";
    private volatile String etag = "";

    @BeforeEach
    void serve() throws IOException {
        server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        server.createContext(
                "/",
                exchange -> {
                    byte[] page =
                            "{\"items\":[%s]}".formatted(shelf).getBytes(StandardCharsets.UTF_8);
                    exchange.getResponseHeaders().set("Content-Type", "application/json");
                    exchange.getResponseHeaders().set("ETag", etag);
                    exchange.sendResponseHeaders(200, page.length);
                    exchange.getResponseBody().write(page);
                    exchange.close();
                });
        server.start();
        String address = "http://127.0.0.1:" + server.getAddress().getPort();
        caller = new Caller("anna", address, "token", http);
    }

    @AfterEach
    void stop() {
        server.stop(0);
        http.close();
    }

    @Test
    void findsNothingWhereEveryPromiseWasKept() {
        promise("w-1-1-1", "\"v3\"");
        shelf = "{\"link\":\"https://video.example.org/w-1-1-1\"}";

        assertThat(new Audit(ledger).broken(Map.of(MEETING, 3L))).isEmpty();
    }

    @Test
    void noticesAcknowledgedWordsThatAreGoneOrStandTwice() {
        promise("w-1-1-1", "\"v3\"");
        promise("w-1-1-2", "\"v4\"");
        shelf = "\"w-1-1-2\",\"w-1-1-2\"";

        assertThat(new Audit(ledger).broken(Map.of(MEETING, 4L)))
                .containsExactlyInAnyOrder(
                        "w-1-1-1 stands 0 times on /shelf", "w-1-1-2 stands 2 times on /shelf");
    }

    @Test
    void acceptsWordsWithoutAnAnswerThereOrNotButNotTwice() {
        ledger.tries(new Shelf(caller, "/shelf"), "w-1-1-8");
        ledger.tries(new Shelf(caller, "/shelf"), "w-1-1-9");
        shelf = "\"w-1-1-9\",\"w-1-1-9\"";

        assertThat(new Audit(ledger).broken(Map.of()))
                .containsExactly("w-1-1-9 stands 2 times on /shelf");
    }

    @Test
    void noticesAVersionThatIsGoneAndEventsThatWereNeverMade() {
        promise("w-1-1-1", "\"v5\"");
        shelf = "\"w-1-1-1\"";
        etag = "\"v4\"";

        assertThat(new Audit(ledger).broken(Map.of()))
                .containsExactlyInAnyOrder(
                        MEETING + " is at 4, promised 5", MEETING + " has 0 events for 1");
    }

    @Test
    void notesAnswersThatNobodyShouldGet() {
        ledger.ask(caller, Request.get("/fine"), Set.of());
        assertThat(ledger.surprises()).isEmpty();
        server.removeContext("/");

        ledger.ask(caller, Request.get("/gone"), Set.of(404));
        assertThat(ledger.surprises()).isEmpty();
        ledger.ask(caller, Request.get("/gone"), Set.of(409));
        assertThat(ledger.surprises()).singleElement().asString().startsWith("GET /gone: 404");
    }

    private void promise(String words, String tag) {
        etag = tag;
        ledger.keeps(new Shelf(caller, "/shelf"), words);
        ledger.changed(
                TopicCatalog.MEETING, "m", caller, "/thing", caller.send(Request.get("/thing")));
    }
}
