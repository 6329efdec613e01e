package org.mentoring.local.stack;

import org.jspecify.annotations.Nullable;

import java.util.Map;

/// Servers that exist already and replace an embedded part each; null where the embedded one is
/// used.
///
/// @param mongodbUri without a database; each service adds its own
public record RealServers(
        @Nullable String mongodbUri,
        @Nullable String kafkaBootstrap,
        @Nullable String smtpHost,
        int smtpPort,
        @Nullable String oidcIssuer) {

    private static final int DEFAULT_SMTP_PORT = 25;

    public static RealServers none() {
        return new RealServers(null, null, null, 0, null);
    }

    /// What `MENTORING_MONGODB_URI`, `MENTORING_KAFKA_BOOTSTRAP`, `MENTORING_SMTP_HOST`, `…_PORT`
    /// and `MENTORING_OIDC_ISSUER` say.
    public static RealServers of(Map<String, String> environment) {
        String smtpPort = environment.getOrDefault("MENTORING_SMTP_PORT", "");
        return new RealServers(
                setting(environment, "MENTORING_MONGODB_URI"),
                setting(environment, "MENTORING_KAFKA_BOOTSTRAP"),
                setting(environment, "MENTORING_SMTP_HOST"),
                smtpPort.isBlank() ? DEFAULT_SMTP_PORT : Integer.parseInt(smtpPort),
                setting(environment, "MENTORING_OIDC_ISSUER"));
    }

    private static @Nullable String setting(Map<String, String> environment, String name) {
        String value = environment.getOrDefault(name, "");
        return value.isBlank() ? null : value;
    }
}
