package org.mentoring.embedded;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.ServerSocket;

/// Finds a loopback port nobody listens on. Another program may take it before it is used: the
/// caller then fails to bind and says so.
public final class FreePort {

    private FreePort() {}

    /// The wanted port, or a free one when it is 0.
    public static int orAny(int wanted) {
        return wanted != 0 ? wanted : any();
    }

    public static int any() {
        try {
            return bind(0);
        } catch (IOException e) {
            throw new UncheckedIOException("no free loopback port", e);
        }
    }

    /// @throws IOException when somebody listens on the port already
    static void requireFree(int port) throws IOException {
        bind(port);
    }

    private static int bind(int port) throws IOException {
        try (ServerSocket socket = new ServerSocket(port, 1, InetAddress.getLoopbackAddress())) {
            return socket.getLocalPort();
        }
    }
}
