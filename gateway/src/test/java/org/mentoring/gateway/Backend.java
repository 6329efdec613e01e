package org.mentoring.gateway;

import com.sun.net.httpserver.Headers;
import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpHandler;
import com.sun.net.httpserver.HttpServer;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.Executors;

/// A service behind the gateway, as a real HTTP server. It remembers what reached it.
final class Backend implements AutoCloseable {

    record Request(String method, String uri, Headers headers, String body) {}

    final List<Request> requests = new CopyOnWriteArrayList<>();

    private final HttpServer server;
    private volatile HttpHandler handler;

    private Backend(HttpServer server, HttpHandler handler) {
        this.server = server;
        this.handler = handler;
    }

    /// Says 200 and its name.
    static Backend named(String name) {
        return answering(exchange -> answer(exchange, 200, "text/plain", name));
    }

    static Backend answering(HttpHandler handler) {
        try {
            HttpServer server =
                    HttpServer.create(
                            new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
            Backend backend = new Backend(server, handler);
            server.createContext("/", backend::handle);
            server.setExecutor(Executors.newVirtualThreadPerTaskExecutor());
            server.start();
            return backend;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private void handle(HttpExchange exchange) throws IOException {
        requests.add(
                new Request(
                        exchange.getRequestMethod(),
                        exchange.getRequestURI().toString(),
                        exchange.getRequestHeaders(),
                        new String(
                                exchange.getRequestBody().readAllBytes(), StandardCharsets.UTF_8)));
        handler.handle(exchange);
    }

    void nowAnswering(HttpHandler other) {
        handler = other;
    }

    String uri() {
        return "http://localhost:" + server.getAddress().getPort();
    }

    static void answer(HttpExchange exchange, int status, String contentType, String body)
            throws IOException {
        byte[] bytes = body.getBytes(StandardCharsets.UTF_8);
        exchange.getResponseHeaders().set("Content-Type", contentType);
        exchange.sendResponseHeaders(status, bytes.length == 0 ? -1 : bytes.length);
        exchange.getResponseBody().write(bytes);
        exchange.close();
    }

    @Override
    public void close() {
        server.stop(0);
    }
}
