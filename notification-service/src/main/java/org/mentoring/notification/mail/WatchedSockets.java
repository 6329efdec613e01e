package org.mentoring.notification.mail;

import org.jspecify.annotations.Nullable;

import java.io.IOException;
import java.net.InetAddress;
import java.net.Socket;
import java.net.SocketException;
import java.time.Duration;

import javax.net.SocketFactory;

/// Keeps hold of the socket of one connection, because Jakarta Mail sets its timeout once for all
/// answers. TLS, where it is used, reads from this socket too.
final class WatchedSockets extends SocketFactory {

    private @Nullable Socket latest;

    /// From now on an answer may take so long.
    void waitUpTo(Duration longest) throws SocketException {
        if (latest != null && !latest.isClosed()) {
            latest.setSoTimeout(Math.toIntExact(longest.toMillis()));
        }
    }

    @Override
    public Socket createSocket() {
        Socket socket = new Socket();
        latest = socket;
        return socket;
    }

    @Override
    public Socket createSocket(String host, int port) throws IOException {
        return watched(new Socket(host, port));
    }

    @Override
    public Socket createSocket(String host, int port, InetAddress from, int fromPort)
            throws IOException {
        return watched(new Socket(host, port, from, fromPort));
    }

    @Override
    public Socket createSocket(InetAddress host, int port) throws IOException {
        return watched(new Socket(host, port));
    }

    @Override
    public Socket createSocket(InetAddress host, int port, InetAddress from, int fromPort)
            throws IOException {
        return watched(new Socket(host, port, from, fromPort));
    }

    private Socket watched(Socket socket) {
        latest = socket;
        return socket;
    }
}
