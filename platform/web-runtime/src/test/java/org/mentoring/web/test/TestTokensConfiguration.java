package org.mentoring.web.test;

import com.nimbusds.jose.jwk.source.ImmutableJWKSet;
import com.nimbusds.jose.jwk.source.JWKSource;
import com.nimbusds.jose.proc.SecurityContext;

import org.springframework.boot.test.context.TestConfiguration;
import org.springframework.context.annotation.Bean;
import org.springframework.test.context.DynamicPropertyRegistrar;

/// Import it, and the application trusts [TestTokens] instead of a running issuer.
@TestConfiguration(proxyBeanMethods = false)
public class TestTokensConfiguration {

    @Bean
    JWKSource<SecurityContext> testKeys() {
        return new ImmutableJWKSet<>(TestTokens.publicKeys());
    }

    @Bean
    DynamicPropertyRegistrar testIssuer() {
        return registry -> registry.add("mentoring.oidc.issuer", () -> TestTokens.ISSUER);
    }

    @Bean
    TestTokens testTokens() {
        return new TestTokens();
    }
}
