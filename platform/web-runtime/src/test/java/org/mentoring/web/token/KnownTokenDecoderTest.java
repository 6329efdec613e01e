package org.mentoring.web.token;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.nimbusds.jose.KeySourceException;
import com.nimbusds.jose.jwk.JWKSet;
import com.nimbusds.jose.jwk.source.JWKSetCacheRefreshEvaluator;
import com.nimbusds.jose.jwk.source.JWKSetSource;
import com.nimbusds.jose.proc.SecurityContext;
import com.nimbusds.jose.proc.SimpleSecurityContext;

import org.junit.jupiter.api.Test;
import org.springframework.security.oauth2.core.OAuth2Error;
import org.springframework.security.oauth2.core.OAuth2TokenValidator;
import org.springframework.security.oauth2.core.OAuth2TokenValidatorResult;
import org.springframework.security.oauth2.jwt.BadJwtException;
import org.springframework.security.oauth2.jwt.Jwt;
import org.springframework.security.oauth2.jwt.JwtDecoder;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;

class KnownTokenDecoderTest {

    private static final String TOKEN = "token";

    private final List<String> checked = new ArrayList<>();
    private boolean expired;
    private Runnable whileChecking = () -> {};

    private JwtDecoder decoder(KnownTokens known) {
        OAuth2TokenValidator<Jwt> rules =
                content ->
                        expired
                                ? OAuth2TokenValidatorResult.failure(new OAuth2Error("expired"))
                                : OAuth2TokenValidatorResult.success();
        return new KnownTokenDecoder(this::check, rules, known);
    }

    private Jwt check(String token) {
        checked.add(token);
        whileChecking.run();
        if (expired) {
            throw new BadJwtException("expired");
        }
        return Jwt.withTokenValue(token).header("alg", "RS256").subject("s").build();
    }

    private static KnownTokens withKeys() {
        KnownTokens known = new KnownTokens(Duration.ofHours(1));
        known.keysServe(new JWKSet());
        return known;
    }

    @Test
    void checksATokensSignatureOnce() {
        JwtDecoder decoder = decoder(withKeys());

        Jwt first = decoder.decode(TOKEN);

        assertThat(decoder.decode(TOKEN)).isEqualTo(first);
        assertThat(checked).containsExactly(TOKEN);
    }

    @Test
    void checksEveryTokenUntilKeysHaveComeFromTheIssuer() {
        JwtDecoder decoder = decoder(new KnownTokens(Duration.ofHours(1)));

        decoder.decode(TOKEN);
        decoder.decode(TOKEN);

        assertThat(checked).hasSize(2);
    }

    @Test
    void refusesAKnownTokenThatHasExpired() {
        JwtDecoder decoder = decoder(withKeys());
        decoder.decode(TOKEN);

        expired = true;

        assertThatThrownBy(() -> decoder.decode(TOKEN)).isInstanceOf(BadJwtException.class);
    }

    @Test
    void checksAgainWithNewKeys() {
        KnownTokens known = withKeys();
        JwtDecoder decoder = decoder(known);
        decoder.decode(TOKEN);

        known.keysServe(new JWKSet());
        decoder.decode(TOKEN);

        assertThat(checked).hasSize(2);
    }

    @Test
    void checksAgainWhenTheKeysHaveLivedTheirTime() {
        KnownTokens known = new KnownTokens(Duration.ofNanos(1));
        known.keysServe(new JWKSet());
        JwtDecoder decoder = decoder(known);

        decoder.decode(TOKEN);
        decoder.decode(TOKEN);

        assertThat(checked).hasSize(2);
    }

    @Test
    void theSameKeysOnceMoreForgetNothing() {
        KnownTokens known = new KnownTokens(Duration.ofHours(1));
        JWKSet keys = new JWKSet();
        known.keysServe(keys);
        JwtDecoder decoder = decoder(known);

        decoder.decode(TOKEN);
        known.keysServe(keys);
        decoder.decode(TOKEN);

        assertThat(checked).hasSize(1);
    }

    @Test
    void doesNotRememberWhatTheOldKeysSaidWhileNewOnesCame() {
        KnownTokens known = withKeys();
        JwtDecoder decoder = decoder(known);
        whileChecking = () -> known.keysServe(new JWKSet());
        decoder.decode(TOKEN);

        whileChecking = () -> {};
        decoder.decode(TOKEN);

        assertThat(checked).hasSize(2);
    }

    /// Others get the old keys until the cache has adopted the new ones.
    @Test
    void doesNotRememberWhatTheOldKeysSaidBeforeNewOnesServe() throws KeySourceException {
        KnownTokens known = withKeys();
        JwtDecoder decoder = decoder(known);
        var keys = new PatientKeys(new SlowToAdopt(() -> decoder.decode(TOKEN)), known);

        keys.getJWKSet(JWKSetCacheRefreshEvaluator.forceRefresh(), 0, new SimpleSecurityContext());
        decoder.decode(TOKEN);

        assertThat(checked).hasSize(2);
    }

    /// A cache that has fetched keys and takes its time.
    private record SlowToAdopt(Runnable meanwhile) implements JWKSetSource<SecurityContext> {

        @Override
        public JWKSet getJWKSet(
                JWKSetCacheRefreshEvaluator evaluator, long time, SecurityContext context) {
            JWKSet fetched = new JWKSet();
            meanwhile.run();
            return fetched;
        }

        @Override
        public void close() {}
    }
}
