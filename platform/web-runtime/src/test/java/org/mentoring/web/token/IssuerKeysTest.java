package org.mentoring.web.token;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.awaitility.Awaitility.await;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;

import com.nimbusds.jose.JOSEException;
import com.nimbusds.jose.JWSAlgorithm;
import com.nimbusds.jose.JWSHeader;
import com.nimbusds.jose.crypto.RSASSASigner;
import com.nimbusds.jose.jwk.JWKSet;
import com.nimbusds.jose.jwk.RSAKey;
import com.nimbusds.jose.jwk.gen.RSAKeyGenerator;
import com.nimbusds.jwt.JWTClaimsSet;
import com.nimbusds.jwt.SignedJWT;

import org.junit.jupiter.api.Test;
import org.springframework.security.oauth2.jwt.BadJwtException;
import org.springframework.security.oauth2.jwt.JwtDecoder;
import org.springframework.security.oauth2.jwt.JwtException;

import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.time.Duration;
import java.time.Instant;
import java.util.Date;
import java.util.HashMap;
import java.util.Map;

/// How services live with an issuer that is down, moves its keys, or is asked for keys it never
/// had.
class IssuerKeysTest {

    private static final RSAKey ONE = key("one");
    private static final RSAKey TWO = key("two");

    @Test
    void needsNoIssuerUntilTheFirstTokenComes() throws Exception {
        int port = freePort();
        JwtDecoder decoder = decoder("http://localhost:" + port, Map.of());
        String token = token("http://localhost:" + port, ONE);
        assertUnavailable(decoder, token);
        try (FakeIssuer issuer = issuer(port, ONE)) {
            await().atMost(Duration.ofSeconds(5))
                    .untilAsserted(
                            () -> assertThat(decoder.decode(token).getSubject()).isEqualTo("s"));
            assertThat(issuer.fetches()).isPositive();
        }
    }

    @Test
    void failsAsUnavailableHoweverOftenItIsAskedBeforeTheFirstKeys() throws Exception {
        String nowhere = "http://localhost:" + freePort();
        JwtDecoder decoder = decoder(nowhere, Map.of("mentoring.oidc.keys-interval", "10s"));
        for (int i = 0; i < 10; i++) {
            assertUnavailable(decoder, token(nowhere, ONE));
        }
    }

    @Test
    void worksOnWhileTheIssuerIsDown() throws Exception {
        FakeIssuer issuer = issuer(0, ONE);
        JwtDecoder decoder = decoder(issuer.uri(), Map.of("mentoring.oidc.keys-lifetime", "300ms"));
        String token = token(issuer.uri(), ONE);
        assertThat(decoder.decode(token).getSubject()).isEqualTo("s");
        String uri = issuer.uri();
        issuer.close();
        await().during(Duration.ofSeconds(1))
                .untilAsserted(() ->
                        assertThatCode(() -> decoder.decode(token)).doesNotThrowAnyException());
        assertRefused(decoder, token(uri, TWO));
    }

    @Test
    void learnsNewKeys() throws Exception {
        try (FakeIssuer issuer = issuer(0, ONE)) {
            JwtDecoder decoder = decoder(issuer.uri(), Map.of());
            decoder.decode(token(issuer.uri(), ONE));
            issuer.publish(new JWKSet(TWO.toPublicJWK()));
            String token = token(issuer.uri(), TWO);
            await().atMost(Duration.ofSeconds(5))
                    .ignoreExceptions()
                    .until(() -> "s".equals(decoder.decode(token).getSubject()));
            assertRefused(decoder, token(issuer.uri(), ONE));
        }
    }

    @Test
    void isNotMadeToFetchByForgedTokens() throws Exception {
        try (FakeIssuer issuer = issuer(0, ONE)) {
            JwtDecoder decoder =
                    decoder(issuer.uri(), Map.of("mentoring.oidc.keys-interval", "10s"));
            decoder.decode(token(issuer.uri(), ONE));
            String forged = token(issuer.uri(), TWO);
            for (int i = 0; i < 200; i++) {
                assertRefused(decoder, forged);
            }
            assertThat(issuer.fetches()).isLessThanOrEqualTo(3);
            assertThat(decoder.decode(token(issuer.uri(), ONE)).getSubject()).isEqualTo("s");
        }
    }

    @Test
    void trustsNobodyWhoAnswersInAnothersName() throws Exception {
        try (FakeIssuer issuer = issuer(0, ONE)) {
            issuer.pretendToBe("https://another.example");
            assertUnavailable(decoder(issuer.uri(), Map.of()), token(issuer.uri(), ONE));
        }
    }

    @Test
    void givesUpOnASilentIssuer() throws Exception {
        try (ServerSocket silent = new ServerSocket(0, 0, InetAddress.getLoopbackAddress())) {
            String uri = "http://localhost:" + silent.getLocalPort();
            JwtDecoder decoder = decoder(uri, Map.of("mentoring.oidc.keys-timeout", "200ms"));
            String token = token(uri, ONE);
            assertTimeoutPreemptively(
                    Duration.ofSeconds(15), () -> assertUnavailable(decoder, token));
        }
    }

    @Test
    void canBeToldWhereTheKeysAre() throws Exception {
        try (FakeIssuer issuer = issuer(0, ONE)) {
            JwtDecoder decoder =
                    decoder(
                            "https://elsewhere.example",
                            Map.of("mentoring.oidc.jwk-set-uri", issuer.uri() + "/keys"));
            assertThat(decoder.decode(token("https://elsewhere.example", ONE)).getSubject())
                    .isEqualTo("s");
        }
    }

    @Test
    void knowsNoSymmetricAlgorithms() {
        for (String algorithm : new String[] {"none", "HS256", "nonsense"}) {
            assertThatThrownBy(() ->
                            decoder(
                                    "http://localhost:1",
                                    Map.of("mentoring.oidc.algorithms", algorithm)))
                    .isInstanceOf(IllegalArgumentException.class);
        }
    }

    private static void assertUnavailable(JwtDecoder decoder, String token) {
        assertThatThrownBy(() -> decoder.decode(token))
                .isInstanceOf(JwtException.class)
                .isNotInstanceOf(BadJwtException.class);
    }

    private static void assertRefused(JwtDecoder decoder, String token) {
        assertThatThrownBy(() -> decoder.decode(token)).isInstanceOf(BadJwtException.class);
    }

    private static JwtDecoder decoder(String issuer, Map<String, String> properties) {
        Map<String, String> all = new HashMap<>();
        all.put("mentoring.oidc.issuer", issuer);
        all.put("mentoring.oidc.keys-interval", "100ms");
        all.putAll(properties);
        TokenSettings settings = TokenAuthoritiesTest.settings(all);
        TokenAutoConfiguration configuration = new TokenAutoConfiguration();
        KnownTokens known = configuration.knownTokens(settings);
        return configuration.jwtDecoder(configuration.issuerKeys(settings, known), settings, known);
    }

    private static FakeIssuer issuer(int port, RSAKey key) throws IOException {
        return new FakeIssuer(port, new JWKSet(key.toPublicJWK()));
    }

    private static String token(String issuer, RSAKey key) throws Exception {
        JWTClaimsSet claims =
                new JWTClaimsSet.Builder()
                        .issuer(issuer)
                        .subject("s")
                        .audience("mentoring")
                        .expirationTime(Date.from(Instant.now().plusSeconds(600)))
                        .build();
        SignedJWT token =
                new SignedJWT(
                        new JWSHeader.Builder(JWSAlgorithm.RS256).keyID(key.getKeyID()).build(),
                        claims);
        token.sign(new RSASSASigner(key));
        return token.serialize();
    }

    private static RSAKey key(String id) {
        try {
            return new RSAKeyGenerator(2048).keyID(id).generate();
        } catch (JOSEException e) {
            throw new IllegalStateException(e);
        }
    }

    private static int freePort() throws IOException {
        try (ServerSocket free = new ServerSocket(0)) {
            return free.getLocalPort();
        }
    }
}
