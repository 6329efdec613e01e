package org.mentoring.gateway;

import io.github.resilience4j.circuitbreaker.CircuitBreaker;
import io.github.resilience4j.circuitbreaker.CircuitBreakerRegistry;

import org.springframework.boot.SpringApplication;
import org.springframework.boot.web.server.reactive.context.ReactiveWebServerApplicationContext;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.net.Socket;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;

/// The gateway as it runs, on a port of its own, told by the variables of its environment where the
/// services are.
final class Gateway implements AutoCloseable {

    /// Nobody listens there.
    static final String DEAD = "http://localhost:1";

    private final ReactiveWebServerApplicationContext context;
    private final Issuer issuer;
    private final HttpClient client =
            HttpClient.newBuilder().connectTimeout(Duration.ofSeconds(2)).build();

    private Gateway(ReactiveWebServerApplicationContext context, Issuer issuer) {
        this.context = context;
        this.issuer = issuer;
    }

    /// Services that are not mentioned in `settings` are dead.
    static Gateway start(Issuer issuer, String... settings) {
        List<String> arguments = new ArrayList<>();
        arguments.add("--server.port=0");
        arguments.add("--mentoring.oidc.issuer=" + issuer.uri());
        for (String service : List.of("PAIRING", "MEETING", "FEEDBACK", "NOTIFICATION")) {
            arguments.add("--MENTORING_%s_URIS=%s".formatted(service, DEAD));
        }
        for (String setting : settings) {
            arguments.removeIf(earlier -> earlier.startsWith("--" + setting.split("=")[0] + "="));
            arguments.add("--" + setting);
        }
        SpringApplication application =
                new SpringApplication(GatewayApplication.class, OwnResources.class);
        return new Gateway(
                (ReactiveWebServerApplicationContext)
                        application.run(arguments.toArray(String[]::new)),
                issuer);
    }

    int port() {
        return context.getEnvironment().getRequiredProperty("local.server.port", Integer.class);
    }

    HttpRequest.Builder request(String path) {
        return anonymous(path).header("Authorization", "Bearer " + issuer.token());
    }

    HttpRequest.Builder anonymous(String path) {
        return anonymousAt(port(), path);
    }

    HttpRequest.Builder anonymousAt(int port, String path) {
        return HttpRequest.newBuilder(URI.create("http://localhost:" + port + path))
                .timeout(Duration.ofSeconds(20));
    }

    HttpResponse<String> get(String path) {
        return send(request(path));
    }

    HttpResponse<String> send(HttpRequest.Builder request) {
        return send(request, BodyHandlers.ofString());
    }

    <T> HttpResponse<T> send(HttpRequest.Builder request, HttpResponse.BodyHandler<T> body) {
        try {
            return client.send(request.build(), body);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (InterruptedException e) {
            throw new IllegalStateException(e);
        }
    }

    /// Sends these very bytes and returns everything that comes back until the end.
    String raw(String request) throws IOException {
        try (Socket socket = new Socket("localhost", port())) {
            socket.setSoTimeout(5_000);
            socket.getOutputStream().write(request.getBytes(StandardCharsets.ISO_8859_1));
            socket.getOutputStream().flush();
            InputStream answer = socket.getInputStream();
            return new String(answer.readAllBytes(), StandardCharsets.UTF_8);
        }
    }

    void closeCircuits() {
        context.getBean(CircuitBreakerRegistry.class)
                .getAllCircuitBreakers()
                .forEach(CircuitBreaker::reset);
    }

    String token() {
        return issuer.token();
    }

    @Override
    public void close() {
        context.close();
    }
}
