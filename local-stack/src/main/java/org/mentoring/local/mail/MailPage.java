package org.mentoring.local.mail;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;

import org.mentoring.embedded.EmbeddedMail;

import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.util.concurrent.Executors;

/// Caught mails for people (`/`) and programs, on the loopback address:
///
/// | request | answer |
/// |---|---|
/// | `GET /api/mails[?to=address]` | all that are kept, oldest first, with their text, HTML and calendar parts |
/// | `GET /api/mails/{id}` | one of them |
/// | `GET /mails/{id}/text`, `/html`, `/invitation.ics`, `/raw` | one part as it is |
/// | `DELETE /api/mails` | forgets all |
public final class MailPage implements AutoCloseable {

    private final MailAnswers answers;
    private final HttpServer server;

    private MailPage(MailAnswers answers, HttpServer server) {
        this.answers = answers;
        this.server = server;
    }

    /// Listens from now on.
    ///
    /// @throws IOException when the port is taken
    public static MailPage start(int port, EmbeddedMail mail) throws IOException {
        HttpServer server =
                HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), port), 0);
        MailPage page = new MailPage(new MailAnswers(mail), server);
        server.createContext("/", page::answer);
        server.setExecutor(Executors.newVirtualThreadPerTaskExecutor());
        server.start();
        return page;
    }

    public int port() {
        return server.getAddress().getPort();
    }

    @Override
    public void close() {
        server.stop(0);
    }

    private void answer(HttpExchange exchange) throws IOException {
        try (exchange) {
            MailAnswer answer = answers.to(exchange.getRequestMethod(), exchange.getRequestURI());
            byte[] body = answer.body().getBytes(StandardCharsets.UTF_8);
            exchange.getResponseHeaders().set("Content-Type", answer.type());
            // A caught mail is shown, never run: no script, nothing from elsewhere.
            exchange.getResponseHeaders()
                    .set(
                            "Content-Security-Policy",
                            "default-src 'none'; style-src 'unsafe-inline'; frame-src 'self'");
            exchange.sendResponseHeaders(answer.status(), body.length == 0 ? -1 : body.length);
            exchange.getResponseBody().write(body);
        }
    }
}
