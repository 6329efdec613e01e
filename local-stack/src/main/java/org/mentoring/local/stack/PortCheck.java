package org.mentoring.local.stack;

import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.net.URI;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.stream.IntStream;

/// Looks before the start whether every port is free and every server that exists elsewhere
/// answers, so that a person reads one line about it rather than five stack traces.
final class PortCheck {

    private static final int ANSWER_MILLIS = 3_000;
    private static final int DEFAULT_MONGO_PORT = 27017;

    private PortCheck() {}

    /// @throws StackException naming the first port that is taken
    static void requireFree(StackSettings settings) {
        needed(settings)
                .forEach((port, user) -> {
                    if (taken(port)) {
                        throw new StackException(
                                "Port "
                                        + port
                                        + ", which "
                                        + user
                                        + " needs, is taken by another program. Stop that program,"
                                        + " or start on other ports: ./mentoring up"
                                        + " --port-offset=1000");
                    }
                });
    }

    /// @throws StackException naming the first server that does not answer
    static void requireReachable(RealServers real) {
        if (real.kafkaBootstrap() != null) {
            requireAnswer("MENTORING_KAFKA_BOOTSTRAP", real.kafkaBootstrap().split(",", 2)[0], 0);
        }
        if (real.mongodbUri() != null && real.mongodbUri().startsWith("mongodb://")) {
            requireAnswer(
                    "MENTORING_MONGODB_URI",
                    MongoUri.firstHost(real.mongodbUri()),
                    DEFAULT_MONGO_PORT);
        }
        if (real.smtpHost() != null) {
            requireAnswer("MENTORING_SMTP_HOST", real.smtpHost() + ":" + real.smtpPort(), 0);
        }
        if (real.oidcIssuer() != null) {
            URI issuer = URI.create(real.oidcIssuer());
            int defaultPort = "https".equals(issuer.getScheme()) ? 443 : 80;
            requireAnswer("MENTORING_OIDC_ISSUER", issuer.getAuthority(), defaultPort);
        }
    }

    private static Map<Integer, String> needed(StackSettings settings) {
        Ports ports = settings.ports();
        RealServers real = settings.realServers();
        Map<Integer, String> needed = new LinkedHashMap<>();
        if (!settings.serversOnly()) {
            needed.putAll(applications(settings));
        }
        if (real.kafkaBootstrap() == null) {
            needed.put(ports.kafka(), "Kafka");
        }
        if (real.mongodbUri() == null) {
            needed.put(ports.mongo(), "the store");
        }
        if (real.oidcIssuer() == null) {
            needed.put(ports.identity(), "the identity provider");
        }
        if (real.smtpHost() == null) {
            needed.put(ports.smtp(), "the mail catcher");
            needed.put(ports.mailPage(), "the mail catcher's page");
        }
        return needed;
    }

    private static Map<Integer, String> applications(StackSettings settings) {
        Map<Integer, String> needed = new LinkedHashMap<>();
        needed.put(settings.ports().gateway(), "the gateway");
        for (Service service : Service.values()) {
            IntStream.range(0, settings.instancesOf(service))
                    .forEach(instance ->
                            needed.put(service.port(settings.ports(), instance), service.module()));
        }
        return needed;
    }

    private static boolean taken(int port) {
        try (ServerSocket socket = new ServerSocket(port, 1, InetAddress.getLoopbackAddress())) {
            return !socket.isBound();
        } catch (IOException e) {
            return true;
        }
    }

    private static void requireAnswer(String variable, String address, int defaultPort) {
        int colon = address.lastIndexOf(':');
        String host = colon < 0 ? address : address.substring(0, colon);
        try (Socket socket = new Socket()) {
            int port = colon < 0 ? defaultPort : Integer.parseInt(address.substring(colon + 1));
            socket.connect(new InetSocketAddress(host, port), ANSWER_MILLIS);
        } catch (IOException | IllegalArgumentException e) {
            throw new StackException(
                    "Nothing answers at "
                            + address
                            + ", which "
                            + variable
                            + " names. Start that server, correct the variable, or unset it to use"
                            + " the embedded one.");
        }
    }
}
