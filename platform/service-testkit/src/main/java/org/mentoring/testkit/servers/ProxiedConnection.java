package org.mentoring.testkit.servers;

import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.net.Socket;
import java.util.Arrays;

/// One client's connection through a [TcpProxy], pumped by one virtual thread each way.
final class ProxiedConnection {

    private static final Logger LOG = LoggerFactory.getLogger(ProxiedConnection.class);
    private static final int CHUNK_BYTES = 64 * 1024;

    private final Socket client;
    private final Socket server;
    private final Traffic traffic;
    private volatile boolean replyDoomed;

    ProxiedConnection(Socket client, Socket server, Traffic traffic) {
        this.client = client;
        this.server = server;
        this.traffic = traffic;
    }

    void pump(Runnable closed) {
        Thread.ofVirtual()
                .start(() -> {
                    pumpRequests();
                    closed.run();
                });
        Thread.ofVirtual().start(this::pumpReplies);
    }

    void close() {
        try {
            client.close();
            server.close();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private void pumpRequests() {
        copy(
                client,
                server,
                chunk -> {
                    if (traffic.dooms(chunk)) {
                        replyDoomed = true;
                    }
                    return true;
                });
    }

    private void pumpReplies() {
        copy(
                server,
                client,
                chunk -> {
                    if (replyDoomed) {
                        traffic.replyWasCut();
                    }
                    return !replyDoomed;
                });
    }

    /// Ends, and closes both sides, when either side does or `gate` refuses a chunk.
    private void copy(Socket from, Socket to, Gate gate) {
        byte[] buffer = new byte[CHUNK_BYTES];
        try (from;
                to;
                InputStream in = from.getInputStream();
                OutputStream out = to.getOutputStream()) {
            for (int read = in.read(buffer); read >= 0; read = in.read(buffer)) {
                traffic.passOn();
                if (!gate.passes(Arrays.copyOf(buffer, read))) {
                    return;
                }
                out.write(buffer, 0, read);
            }
        } catch (IOException e) {
            LOG.debug(
                    "a side closed under the other's hands, which is what a proxy for tests is for",
                    e);
        }
    }

    private interface Gate {
        boolean passes(byte[] chunk);
    }
}
