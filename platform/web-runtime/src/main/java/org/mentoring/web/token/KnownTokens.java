package org.mentoring.web.token;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import com.nimbusds.jose.jwk.JWKSet;

import org.jspecify.annotations.Nullable;
import org.springframework.security.oauth2.jwt.Jwt;

import java.time.Duration;
import java.util.Optional;

/// Tokens whose signature has been checked, so that it is not checked again with each request of
/// the same caller: that is a good part of the work of a small request.
///
/// A signature is known no longer than the keys it was checked with are used: every fetch of keys
/// forgets all of them, and so does the end of the keys' lifetime. While an issuer that is down
/// lets keys serve beyond it, every token is checked.
final class KnownTokens {

    private static final int MOST_TOKENS = 10_000;

    private final Duration keysLifetime;
    private volatile Checked checked = new Checked(null, Duration.ZERO);

    KnownTokens(Duration keysLifetime) {
        this.keysLifetime = keysLifetime;
    }

    /// Tokens are checked with these keys now. To be told after the keys' cache has adopted them:
    /// before, others still get the old ones. Equal keys that were fetched anew live anew.
    @SuppressWarnings("ReferenceEquality")
    void keysServe(JWKSet keys) {
        if (checked.keys != keys) {
            checked = new Checked(keys, keysLifetime);
        }
    }

    /// Whether keys have ever come.
    boolean haveKeys() {
        return checked.keys != null;
    }

    /// Those that the present keys have signed. To be asked for before a token is checked: when new
    /// keys come meanwhile, what is noted here is forgotten with the old ones.
    Checked checked() {
        return checked;
    }

    /// Tokens that one set of keys has signed.
    static final class Checked {

        private final @Nullable JWKSet keys;
        private final Cache<String, Jwt> tokens =
                Caffeine.newBuilder().maximumSize(MOST_TOKENS).build();
        private final long start = System.nanoTime();
        private final Duration lifetime;

        private Checked(@Nullable JWKSet keys, Duration lifetime) {
            this.keys = keys;
            this.lifetime = lifetime;
        }

        Optional<Jwt> find(String token) {
            return isCurrent() ? Optional.ofNullable(tokens.getIfPresent(token)) : Optional.empty();
        }

        void add(String token, Jwt content) {
            if (isCurrent()) {
                tokens.put(token, content);
            }
        }

        private boolean isCurrent() {
            return System.nanoTime() - start < lifetime.toNanos();
        }
    }
}
