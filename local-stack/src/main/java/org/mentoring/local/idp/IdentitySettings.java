package org.mentoring.local.idp;

import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

import java.net.URI;
import java.nio.file.Path;
import java.time.Duration;

/// @param oidc the provider's own address as every client sees it (`MENTORING_OIDC_ISSUER`)
/// @param idp where the signing key is kept, and how long tokens live (`MENTORING_IDP_…`)
/// @param publicUrl the gateway's address, where the web page signs people in
///   (`MENTORING_PUBLIC_URL`)
@ConfigurationProperties("mentoring")
record IdentitySettings(
        @DefaultValue Oidc oidc,
        @DefaultValue Idp idp,
        @DefaultValue("http://localhost:8080") URI publicUrl) {

    record Oidc(
            @DefaultValue("http://localhost:9000") String issuer,
            @DefaultValue("mentoring") String audience) {}

    record Idp(
            @DefaultValue(".mentoring/identity") Path keys,
            @DefaultValue("1h") Duration tokenLifetime) {}
}
