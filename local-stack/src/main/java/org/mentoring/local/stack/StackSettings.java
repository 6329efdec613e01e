package org.mentoring.local.stack;

import java.util.Map;

/// Everything that can be chosen about a stack.
///
/// @param instances how many processes of a service run; one where nothing is said. The gateway is
///   left out where a service has none
/// @param serversOnly leave the applications out, so that they can be run by hand
/// @param useCaches record and use start-up caches; without them a start takes twice as long
public record StackSettings(
        StackFolders folders,
        Ports ports,
        Map<Service, Integer> instances,
        RealServers realServers,
        boolean serversOnly,
        boolean useCaches) {

    public StackSettings {
        instances = Map.copyOf(instances);
    }

    public static StackSettings of(StackFolders folders, Ports ports) {
        return new StackSettings(folders, ports, Map.of(), RealServers.none(), false, true);
    }

    public StackSettings withInstances(Map<Service, Integer> number) {
        return new StackSettings(folders, ports, number, realServers, serversOnly, useCaches);
    }

    int instancesOf(Service service) {
        return instances.getOrDefault(service, 1);
    }

    public String gatewayUrl() {
        return "http://localhost:" + ports.gateway();
    }

    /// Where mails can be read; empty when a real mail server sends them.
    public String mailPageUrl() {
        return realServers.smtpHost() == null ? "http://localhost:" + ports.mailPage() : "";
    }

    public String kafkaBootstrap() {
        String real = realServers.kafkaBootstrap();
        return real == null ? Processes.HOST + ":" + ports.kafka() : real;
    }

    public String mongodbUri(String database) {
        String real = realServers.mongodbUri();
        return MongoUri.withDatabase(
                real == null ? "mongodb://" + Processes.HOST + ":" + ports.mongo() : real,
                database);
    }

    public String oidcIssuer() {
        String real = realServers.oidcIssuer();
        return real == null ? "http://localhost:" + ports.identity() : real;
    }

    String smtpHost() {
        String real = realServers.smtpHost();
        return real == null ? Processes.HOST : real;
    }

    int smtpPort() {
        return realServers.smtpHost() == null ? ports.smtp() : realServers.smtpPort();
    }
}
