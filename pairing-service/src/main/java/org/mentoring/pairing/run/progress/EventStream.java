package org.mentoring.pairing.run.progress;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.io.OutputStream;
import java.time.Duration;

/// Writes server-sent events (WHATWG HTML, section 9.2). Each is sent at once; writing fails when
/// the client has left.
final class EventStream {

    private final OutputStream out;

    EventStream(OutputStream out) {
        this.out = out;
    }

    /// How long the client should wait before it connects again.
    void retry(Duration wait) throws IOException {
        send("retry: " + wait.toMillis() + "\n\n");
    }

    /// @param data of one line, as JSON is
    void event(String name, String data) throws IOException {
        send("event: " + name + "\ndata: " + data + "\n\n");
    }

    /// The client tells the id when it connects again.
    void event(String name, String id, String data) throws IOException {
        send("event: " + name + "\nid: " + id + "\ndata: " + data + "\n\n");
    }

    /// What clients overlook.
    void comment(String words) throws IOException {
        send(": " + words + "\n\n");
    }

    private void send(String text) throws IOException {
        out.write(text.getBytes(UTF_8));
        out.flush();
    }
}
