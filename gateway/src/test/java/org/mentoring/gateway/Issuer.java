package org.mentoring.gateway;

import com.nimbusds.jose.JOSEException;
import com.nimbusds.jose.JWSAlgorithm;
import com.nimbusds.jose.JWSHeader;
import com.nimbusds.jose.crypto.RSASSASigner;
import com.nimbusds.jose.jwk.JWKSet;
import com.nimbusds.jose.jwk.RSAKey;
import com.nimbusds.jose.jwk.gen.RSAKeyGenerator;
import com.nimbusds.jwt.JWTClaimsSet;
import com.nimbusds.jwt.PlainJWT;
import com.nimbusds.jwt.SignedJWT;
import com.sun.net.httpserver.HttpExchange;

import java.io.IOException;
import java.time.Instant;
import java.util.Date;
import java.util.List;

/// An OpenID provider as far as a resource server sees one: discovery and keys.
final class Issuer implements AutoCloseable {

    private final RSAKey key = newKey();
    private final Backend backend = Backend.answering(this::answer);

    private void answer(HttpExchange exchange) throws IOException {
        String body =
                exchange.getRequestURI().getPath().equals("/jwks")
                        ? new JWKSet(key.toPublicJWK()).toString()
                        : "{\"issuer\":\"%1$s\",\"jwks_uri\":\"%1$s/jwks\"}".formatted(uri());
        Backend.answer(exchange, 200, "application/json", body);
    }

    String uri() {
        return backend.uri();
    }

    String token() {
        return sign(claims().build(), key);
    }

    /// Signed with a key that the issuer never had, under the id of one that it has.
    String forgedToken() {
        return sign(claims().build(), newKey());
    }

    String unsignedToken() {
        return new PlainJWT(claims().build()).serialize();
    }

    String tokenFor(String audience) {
        return sign(claims().audience(audience).build(), key);
    }

    String tokenOf(String otherIssuer) {
        return sign(claims().issuer(otherIssuer).build(), key);
    }

    String expiredToken() {
        return sign(claims().expirationTime(inSeconds(-600)).build(), key);
    }

    private JWTClaimsSet.Builder claims() {
        return new JWTClaimsSet.Builder()
                .issuer(uri())
                .subject("subject")
                .audience("mentoring")
                .claim("roles", List.of("participant"))
                .issueTime(inSeconds(-900))
                .expirationTime(inSeconds(600));
    }

    private static Date inSeconds(long seconds) {
        return Date.from(Instant.now().plusSeconds(seconds));
    }

    private static String sign(JWTClaimsSet claims, RSAKey key) {
        try {
            SignedJWT token =
                    new SignedJWT(
                            new JWSHeader.Builder(JWSAlgorithm.RS256).keyID("key").build(), claims);
            token.sign(new RSASSASigner(key));
            return token.serialize();
        } catch (JOSEException e) {
            throw new IllegalStateException(e);
        }
    }

    private static RSAKey newKey() {
        try {
            return new RSAKeyGenerator(2048).keyID("key").generate();
        } catch (JOSEException e) {
            throw new IllegalStateException(e);
        }
    }

    @Override
    public void close() {
        backend.close();
    }
}
