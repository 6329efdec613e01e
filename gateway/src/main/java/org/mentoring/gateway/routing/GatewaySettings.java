package org.mentoring.gateway.routing;

import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;
import org.springframework.util.unit.DataSize;

import java.net.URI;
import java.time.Duration;
import java.util.List;
import java.util.Map;

/// Which service answers which paths, and the limits on the way there.
///
/// @param services what stands behind the gateway, by name
/// @param limits for every request
/// @param importLimits for the paths that a service names as its imports
/// @param bodyTimeout how long a client may take to send a body
/// @param bufferedBodies bytes of request bodies held at once; over that, 503
/// @param circuit when an instance is left alone for a while
@ConfigurationProperties("mentoring.gateway")
public record GatewaySettings(
        Map<String, Service> services,
        @DefaultValue Limits limits,
        Limits importLimits,
        @DefaultValue("30s") Duration bodyTimeout,
        @DefaultValue("256MB") DataSize bufferedBodies,
        @DefaultValue Circuit circuit) {

    /// One service behind the gateway.
    ///
    /// @param uris the instances of the service: scheme, host and port only
    /// @param paths the path patterns it answers
    /// @param imports the patterns among them that take a file
    public record Service(List<URI> uris, List<String> paths, @DefaultValue List<String> imports) {

        public Service {
            if (uris.isEmpty()) {
                throw new IllegalArgumentException(
                        "a service needs at least one address, such as http://localhost:8081");
            }
            uris.forEach(Service::requireBareAddress);
        }

        private static void requireBareAddress(URI uri) {
            boolean http = "http".equals(uri.getScheme()) || "https".equals(uri.getScheme());
            boolean bare = "".equals(uri.getRawPath()) && uri.getRawQuery() == null;
            if (!http || uri.getHost() == null || !bare) {
                throw new IllegalArgumentException(
                        "'%s' is not the address of a service: write http://host:port"
                                .formatted(uri));
            }
        }
    }

    /// What one kind of request may take.
    ///
    /// @param body largest request body
    /// @param response longest wait for the head of the response; a stream may then go on
    /// @param concurrent requests waiting for a service at once; over that, 503
    public record Limits(
            @DefaultValue("1MB") DataSize body,
            @DefaultValue("10s") Duration response,
            @DefaultValue("256") int concurrent) {}

    /// When an instance counts as ill, and for how long.
    ///
    /// @param window the last calls that count
    /// @param minimumCalls below this nothing is concluded
    /// @param failureRatePercent from here on the circuit opens
    /// @param open how long it stays open before probes are let through
    /// @param probes calls that decide whether it closes again
    public record Circuit(
            @DefaultValue("20") int window,
            @DefaultValue("10") int minimumCalls,
            @DefaultValue("50") float failureRatePercent,
            @DefaultValue("5s") Duration open,
            @DefaultValue("3") int probes) {}
}
