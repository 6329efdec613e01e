package org.mentoring.web.token;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;

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
    private volatile Checked checked = new Checked(Duration.ZERO);

    KnownTokens(Duration keysLifetime) {
        this.keysLifetime = keysLifetime;
    }

    /// From now on tokens are checked with keys that came a moment ago.
    void keysFetched() {
        checked = new Checked(keysLifetime);
    }

    /// Those that the present keys have signed. To be asked for before a token is checked: when new
    /// keys come meanwhile, what is noted here is forgotten with the old ones.
    Checked checked() {
        return checked;
    }

    /// Tokens that one set of keys has signed.
    static final class Checked {

        private final Cache<String, Jwt> tokens =
                Caffeine.newBuilder().maximumSize(MOST_TOKENS).build();
        private final long start = System.nanoTime();
        private final Duration lifetime;

        private Checked(Duration lifetime) {
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
