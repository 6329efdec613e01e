package org.mentoring.web.token;

import org.jspecify.annotations.Nullable;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

import java.net.URI;
import java.time.Duration;
import java.util.List;

/// Which tokens are accepted, and how their issuer's keys are fetched.
///
/// @param issuer whose tokens are accepted; its keys are found by OpenID Connect discovery
/// @param jwkSetUri where its keys are, if discovery is not wanted
/// @param audience what the `aud` claim must contain
/// @param algorithms signatures that are accepted; only asymmetric ones can be named
/// @param rolesClaim where the roles stand; dots lead into nested objects (`realm_access.roles`)
/// @param assumeEmailVerified only for an issuer that never sends `email_verified` and lets nobody
///   choose their address: there a missing claim counts as true. Everywhere else it would let one
///   become anybody
/// @param clockSkew how far the issuer's clock may be off
/// @param keysTimeout longest wait for the issuer, for connecting and for reading each
/// @param keysLifetime how long keys are used before they are fetched again
/// @param keysOutage how long old keys serve while the issuer cannot be reached
/// @param keysInterval shortest time between two fetches that unknown key ids provoke
@ConfigurationProperties("mentoring.oidc")
public record TokenSettings(
        @DefaultValue("http://localhost:9000") URI issuer,
        @Nullable URI jwkSetUri,
        @DefaultValue("mentoring") String audience,
        @DefaultValue({"RS256", "PS256", "ES256"}) List<String> algorithms,
        @DefaultValue("roles") String rolesClaim,
        @DefaultValue("false") boolean assumeEmailVerified,
        @DefaultValue("30s") Duration clockSkew,
        @DefaultValue("2s") Duration keysTimeout,
        @DefaultValue("5m") Duration keysLifetime,
        @DefaultValue("4h") Duration keysOutage,
        @DefaultValue("5s") Duration keysInterval) {}
