package org.mentoring.web.test;

import com.nimbusds.jose.JOSEException;
import com.nimbusds.jose.JOSEObjectType;
import com.nimbusds.jose.JWSAlgorithm;
import com.nimbusds.jose.JWSHeader;
import com.nimbusds.jose.JWSSigner;
import com.nimbusds.jose.crypto.MACSigner;
import com.nimbusds.jose.crypto.RSASSASigner;
import com.nimbusds.jose.jwk.JWKSet;
import com.nimbusds.jose.jwk.RSAKey;
import com.nimbusds.jose.jwk.gen.RSAKeyGenerator;
import com.nimbusds.jwt.JWTClaimsSet;
import com.nimbusds.jwt.PlainJWT;
import com.nimbusds.jwt.SignedJWT;

import org.mentoring.web.caller.Role;

import java.time.Duration;
import java.time.Instant;
import java.util.Date;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;

/// An issuer of its own: really signed tokens, and every kind of token that must be refused. One
/// key pair serves the whole test JVM, unless a test brings the key of the issuer that its system
/// trusts.
public final class TestTokens {

    public static final String ISSUER = "https://issuer.test";
    public static final String AUDIENCE = "mentoring";

    private static final int KEY_BITS = 2048;
    private static final RSAKey KEY = newKey("test");
    private static final RSAKey STRANGERS_KEY = newKey("test");
    private static final RSAKey UNKNOWN_KEY = newKey("unknown");
    private static final Duration LIFETIME = Duration.ofHours(1);

    private final String issuer;
    private final RSAKey key;
    private final Map<List<Object>, String> signed = new ConcurrentHashMap<>();

    public TestTokens() {
        this(ISSUER, KEY);
    }

    /// Tokens of another issuer.
    ///
    /// @param key the issuer's own, with its private part
    public TestTokens(String issuer, RSAKey key) {
        this.issuer = issuer;
        this.key = key;
    }

    /// What the issuer publishes.
    public static JWKSet publicKeys() {
        return new JWKSet(KEY.toPublicJWK());
    }

    /// A good token of a person with these roles, the same each time: signing takes longer than
    /// most requests.
    public String of(String email, Role... roles) {
        return signed.computeIfAbsent(
                List.of(email, List.of(roles)), _ -> signed(key, claims(email, roles).build()));
    }

    /// A good token that carries nothing but this scope; empty for none.
    public String scoped(String scope) {
        return signed(key, claims("machine@example.org").claim("scope", scope).build());
    }

    /// A good token with any claim changed.
    public String with(String email, UnaryOperator<JWTClaimsSet.Builder> change, Role... roles) {
        return signed(key, change.apply(claims(email, roles)).build());
    }

    /// By what is wrong with it. Each would be a good token of this person otherwise.
    public Map<String, String> refused(String email, Role... roles) {
        Instant now = Instant.now();
        Map<String, String> tokens = new LinkedHashMap<>();
        tokens.put("expired", with(email, c -> c.expirationTime(at(now.minusSeconds(120))), roles));
        tokens.put(
                "not yet valid", with(email, c -> c.notBeforeTime(at(now.plus(LIFETIME))), roles));
        tokens.put("without expiry", with(email, c -> c.expirationTime(null), roles));
        tokens.put("wrong audience", with(email, c -> c.audience("another"), roles));
        tokens.put("without audience", with(email, c -> c.audience((String) null), roles));
        tokens.put("wrong issuer", with(email, c -> c.issuer("https://evil.example"), roles));
        tokens.put("without subject", with(email, c -> c.subject(null), roles));
        tokens.put("alg none", new PlainJWT(claims(email, roles).build()).serialize());
        tokens.put("signed with another key", signed(strangersKey(), claims(email, roles).build()));
        tokens.put("signed with an unknown key", signed(UNKNOWN_KEY, claims(email, roles).build()));
        tokens.put("HS256 with the public key", confused(claims(email, roles).build()));
        tokens.put("changed after signing", tampered(of(email, roles)));
        tokens.put("no token at all", "abc");
        return tokens;
    }

    private JWTClaimsSet.Builder claims(String email, Role... roles) {
        Instant now = Instant.now();
        return new JWTClaimsSet.Builder()
                .issuer(issuer)
                .subject("subject-of-" + email)
                .audience(AUDIENCE)
                .issueTime(at(now))
                .expirationTime(at(now.plus(LIFETIME)))
                .jwtID(UUID.randomUUID().toString())
                .claim("email", email)
                .claim("email_verified", true)
                .claim("name", "Name of " + email)
                .claim("zoneinfo", "Europe/Berlin")
                .claim("locale", "en")
                .claim("roles", Stream.of(roles).map(Role::claim).toList());
    }

    private static Date at(Instant instant) {
        return Date.from(instant);
    }

    /// Another key under the issuer's key id.
    private RSAKey strangersKey() {
        return new RSAKey.Builder(STRANGERS_KEY).keyID(key.getKeyID()).build();
    }

    private static String signed(RSAKey key, JWTClaimsSet claims) {
        try {
            return sign(JWSAlgorithm.RS256, key.getKeyID(), new RSASSASigner(key), claims);
        } catch (JOSEException e) {
            throw new IllegalStateException(e);
        }
    }

    /// The classic: a verifier that takes the algorithm from the token checks an HMAC with the
    /// public key, which everybody knows.
    private String confused(JWTClaimsSet claims) {
        try {
            byte[] known = key.toRSAPublicKey().getEncoded();
            return sign(JWSAlgorithm.HS256, key.getKeyID(), new MACSigner(known), claims);
        } catch (JOSEException e) {
            throw new IllegalStateException(e);
        }
    }

    private static String sign(
            JWSAlgorithm algorithm, String keyId, JWSSigner signer, JWTClaimsSet claims)
            throws JOSEException {
        JWSHeader header =
                new JWSHeader.Builder(algorithm).keyID(keyId).type(JOSEObjectType.JWT).build();
        SignedJWT token = new SignedJWT(header, claims);
        token.sign(signer);
        return token.serialize();
    }

    private static String tampered(String token) {
        List<String> parts = List.of(token.split("\\.", -1));
        String claims = parts.get(1);
        char changed = claims.charAt(20) == 'A' ? 'B' : 'A';
        return parts.get(0)
                + "."
                + claims.substring(0, 20)
                + changed
                + claims.substring(21)
                + "."
                + parts.get(2);
    }

    private static RSAKey newKey(String id) {
        try {
            return new RSAKeyGenerator(KEY_BITS).keyID(id).generate();
        } catch (JOSEException e) {
            throw new IllegalStateException(e);
        }
    }
}
