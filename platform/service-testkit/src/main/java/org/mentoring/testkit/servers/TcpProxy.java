package org.mentoring.testkit.servers;

import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

import java.io.IOException;
import java.io.InterruptedIOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Predicate;

/// A loopback proxy in front of one server that breaks connections at a chosen moment, so that a
/// test meets a lost reply, a silent server or a refused connection. It starts transparent.
///
/// Faults hold until [#heal()]; all methods may be called from any thread.
public final class TcpProxy implements AutoCloseable {

    private static final Logger LOG = LoggerFactory.getLogger(TcpProxy.class);

    private final InetSocketAddress target;
    private final int port;
    private final Traffic traffic = new Traffic();
    private final Set<ProxiedConnection> connections = ConcurrentHashMap.newKeySet();
    private @Nullable ServerSocket listener;
    private @Nullable Thread acceptor;

    private TcpProxy(InetSocketAddress target, ServerSocket listener) {
        this.target = target;
        this.port = listener.getLocalPort();
        this.listener = listener;
    }

    /// Listens on a free loopback port and passes everything on to `targetPort` of this machine.
    public static TcpProxy to(int targetPort) throws IOException {
        InetAddress loopback = InetAddress.getLoopbackAddress();
        TcpProxy proxy = new TcpProxy(new InetSocketAddress(loopback, targetPort), listen(0));
        proxy.acceptInBackground();
        return proxy;
    }

    public int port() {
        return port;
    }

    /// From now on the next request whose bytes match is passed on, and its connection is cut when
    /// the reply arrives: the server has done the work, the client never learns. Once only.
    public void cutReplyTo(Predicate<byte[]> request) {
        traffic.cutReplyTo(request);
    }

    /// As above, for requests that contain this text, such as the name of a command.
    public void cutReplyTo(String text) {
        cutReplyTo(request -> new String(request, StandardCharsets.ISO_8859_1).contains(text));
    }

    /// How often a reply was cut.
    public int repliesCut() {
        return traffic.repliesCut();
    }

    /// Every chunk of bytes, either way, waits this long before it is passed on.
    public void delay(Duration perChunk) {
        traffic.delay(perChunk);
    }

    /// Connections stay open and nothing passes any more.
    public void stall() {
        traffic.stall();
    }

    /// Closes every open connection; new ones are accepted.
    public void cutAll() {
        connections.forEach(ProxiedConnection::close);
    }

    /// Closes every open connection and refuses new ones, as a stopped server does.
    public synchronized void refuse() throws IOException {
        if (listener != null) {
            listener.close();
            listener = null;
            awaitAcceptor();
        }
        cutAll();
    }

    /// A closed listener takes connections until the virtual thread that accepts has woken up.
    private void awaitAcceptor() throws IOException {
        try {
            if (acceptor != null && !acceptor.join(Duration.ofSeconds(10))) {
                throw new IOException("the proxy on port " + port + " still accepts");
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new InterruptedIOException("interrupted while the proxy stopped accepting");
        }
    }

    /// Ends every fault.
    public synchronized void heal() throws IOException {
        traffic.heal();
        if (listener == null) {
            listener = listen(port);
            acceptInBackground();
        }
    }

    @Override
    public void close() {
        try {
            refuse();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } finally {
            traffic.heal();
        }
    }

    private static ServerSocket listen(int port) throws IOException {
        return new ServerSocket(port, 0, InetAddress.getLoopbackAddress());
    }

    private synchronized void acceptInBackground() {
        ServerSocket accepting = listener;
        if (accepting != null) {
            acceptor = Thread.ofVirtual().name("proxy-" + port).start(() -> accept(accepting));
        }
    }

    private void accept(ServerSocket accepting) {
        while (!accepting.isClosed()) {
            try {
                connect(accepting.accept());
            } catch (IOException e) {
                LOG.debug("no connection made: the listener was closed or the server refuses", e);
            }
        }
    }

    private void connect(Socket client) throws IOException {
        Socket server = new Socket();
        try {
            server.connect(target);
        } catch (IOException e) {
            client.close();
            throw e;
        }
        ProxiedConnection connection = new ProxiedConnection(client, server, traffic);
        connections.add(connection);
        connection.pump(() -> connections.remove(connection));
    }
}
