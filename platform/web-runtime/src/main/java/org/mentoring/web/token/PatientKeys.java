package org.mentoring.web.token;

import com.nimbusds.jose.KeySourceException;
import com.nimbusds.jose.jwk.JWKSet;
import com.nimbusds.jose.jwk.source.JWKSetCacheRefreshEvaluator;
import com.nimbusds.jose.jwk.source.JWKSetSource;
import com.nimbusds.jose.jwk.source.RateLimitReachedException;
import com.nimbusds.jose.proc.SecurityContext;

import java.io.IOException;

/// A key id that nobody knows means a forged token, or a key made a moment ago. Unknown ids fetch
/// the keys anew, but not all the time: past that limit the answer is "no such key", which is 401,
/// and not a failure of ours. Before the first keys have come it is a failure: nobody can tell yet.
final class PatientKeys implements JWKSetSource<SecurityContext> {

    private static final JWKSet NO_SUCH_KEY = new JWKSet();

    private final JWKSetSource<SecurityContext> cached;
    private final KnownTokens known;

    /// @param cached never gives older keys to one caller than it gave to another before
    /// @param known hears of every set of keys before anything is checked with it
    PatientKeys(JWKSetSource<SecurityContext> cached, KnownTokens known) {
        this.cached = cached;
        this.known = known;
    }

    @Override
    public JWKSet getJWKSet(
            JWKSetCacheRefreshEvaluator evaluator, long currentTime, SecurityContext context)
            throws KeySourceException {
        try {
            JWKSet keys = cached.getJWKSet(evaluator, currentTime, context);
            known.keysServe(keys);
            return keys;
        } catch (RateLimitReachedException e) {
            if (known.haveKeys()) {
                return NO_SUCH_KEY;
            }
            throw e;
        }
    }

    @Override
    public void close() throws IOException {
        cached.close();
    }
}
