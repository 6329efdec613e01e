package org.mentoring.web.token;

import com.nimbusds.jose.KeySourceException;
import com.nimbusds.jose.jwk.JWKSet;
import com.nimbusds.jose.jwk.source.JWKSetCacheRefreshEvaluator;
import com.nimbusds.jose.jwk.source.JWKSetSource;
import com.nimbusds.jose.jwk.source.JWKSetUnavailableException;
import com.nimbusds.jose.proc.SecurityContext;
import com.nimbusds.jose.util.DefaultResourceRetriever;
import com.nimbusds.jose.util.JSONObjectUtils;
import com.nimbusds.jose.util.ResourceRetriever;

import java.io.IOException;
import java.net.URI;
import java.net.URL;
import java.text.ParseException;
import java.util.Map;

/// Fetches the issuer's keys when they are first needed, so a service starts while its issuer is
/// down. Every fetch follows discovery anew: nothing is remembered that a moved issuer would spoil.
final class IssuerKeys implements JWKSetSource<SecurityContext> {

    private static final String DISCOVERY = "/.well-known/openid-configuration";
    private static final int LARGEST_ANSWER_BYTES = 256 * 1024;

    private final TokenSettings settings;
    private final ResourceRetriever http;

    IssuerKeys(TokenSettings settings) {
        this.settings = settings;
        int timeout = Math.toIntExact(settings.keysTimeout().toMillis());
        this.http = new DefaultResourceRetriever(timeout, timeout, LARGEST_ANSWER_BYTES);
    }

    @Override
    public JWKSet getJWKSet(
            JWKSetCacheRefreshEvaluator evaluator, long currentTime, SecurityContext context)
            throws KeySourceException {
        try {
            return JWKSet.parse(read(keysAddress()));
        } catch (IOException | ParseException | IllegalArgumentException e) {
            throw new JWKSetUnavailableException("no keys of " + settings.issuer(), e);
        }
    }

    private URI keysAddress() throws IOException, ParseException {
        if (settings.jwkSetUri() != null) {
            return settings.jwkSetUri();
        }
        Map<String, Object> answer =
                JSONObjectUtils.parse(read(URI.create(withoutSlash() + DISCOVERY)));
        if (!settings.issuer().toString().equals(JSONObjectUtils.getString(answer, "issuer"))) {
            throw new IOException("discovery names another issuer");
        }
        return JSONObjectUtils.getURI(answer, "jwks_uri");
    }

    private String withoutSlash() {
        String issuer = settings.issuer().toString();
        return issuer.endsWith("/") ? issuer.substring(0, issuer.length() - 1) : issuer;
    }

    private String read(URI address) throws IOException {
        URL url = address.toURL();
        return http.retrieveResource(url).getContent();
    }

    @Override
    public void close() {}
}
