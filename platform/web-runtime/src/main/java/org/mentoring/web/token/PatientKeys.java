package org.mentoring.web.token;

import com.nimbusds.jose.KeySourceException;
import com.nimbusds.jose.jwk.JWK;
import com.nimbusds.jose.jwk.JWKSelector;
import com.nimbusds.jose.jwk.source.JWKSource;
import com.nimbusds.jose.jwk.source.RateLimitReachedException;
import com.nimbusds.jose.proc.SecurityContext;

import java.util.List;

/// A key id that nobody knows means a forged token, or a key made a moment ago. Unknown ids fetch
/// the keys anew, but not all the time: past that limit the answer is "no such key", which is 401,
/// and not a failure of ours. Before the first keys have come it is a failure: nobody can tell yet.
final class PatientKeys implements JWKSource<SecurityContext> {

    private final JWKSource<SecurityContext> keys;
    private volatile boolean haveCome;

    PatientKeys(JWKSource<SecurityContext> keys) {
        this.keys = keys;
    }

    @Override
    public List<JWK> get(JWKSelector selector, SecurityContext context) throws KeySourceException {
        try {
            List<JWK> found = keys.get(selector, context);
            haveCome = true;
            return found;
        } catch (RateLimitReachedException e) {
            if (haveCome) {
                return List.of();
            }
            throw e;
        }
    }
}
