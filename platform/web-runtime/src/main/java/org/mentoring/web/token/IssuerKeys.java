package org.mentoring.web.token;

import com.nimbusds.jose.KeySourceException;
import com.nimbusds.jose.jwk.JWKSet;
import com.nimbusds.jose.jwk.source.JWKSetCacheRefreshEvaluator;
import com.nimbusds.jose.jwk.source.JWKSetSource;
import com.nimbusds.jose.jwk.source.JWKSetUnavailableException;
import com.nimbusds.jose.proc.SecurityContext;
import com.nimbusds.jose.util.JSONObjectUtils;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.text.ParseException;
import java.util.Map;

/// Fetches the issuer's keys when they are first needed, so a service starts while its issuer is
/// down. Every fetch follows discovery anew: nothing is remembered that a moved issuer would spoil.
final class IssuerKeys implements JWKSetSource<SecurityContext> {

    private static final String DISCOVERY = "/.well-known/openid-configuration";
    private static final int LARGEST_ANSWER_BYTES = 256 * 1024;
    private static final int OK = 200;

    private final TokenSettings settings;
    private final HttpClient http;

    IssuerKeys(TokenSettings settings) {
        this.settings = settings;
        this.http = HttpClient.newBuilder().connectTimeout(settings.keysTimeout()).build();
    }

    @Override
    public JWKSet getJWKSet(
            JWKSetCacheRefreshEvaluator evaluator, long currentTime, SecurityContext context)
            throws KeySourceException {
        try {
            return JWKSet.parse(read(keysAddress()));
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw unavailable(e);
        } catch (IOException | ParseException | IllegalArgumentException e) {
            throw unavailable(e);
        }
    }

    private URI keysAddress() throws IOException, InterruptedException, ParseException {
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

    private String read(URI address) throws IOException, InterruptedException {
        HttpRequest request =
                HttpRequest.newBuilder(address).timeout(settings.keysTimeout()).build();
        HttpResponse<String> answer =
                http.send(
                        request,
                        BodyHandlers.limiting(BodyHandlers.ofString(), LARGEST_ANSWER_BYTES));
        if (answer.statusCode() != OK) {
            throw new IOException(address + " answers " + answer.statusCode());
        }
        return answer.body();
    }

    private JWKSetUnavailableException unavailable(Exception cause) {
        return new JWKSetUnavailableException("no keys of " + settings.issuer(), cause);
    }

    @Override
    public void close() {
        http.close();
    }
}
