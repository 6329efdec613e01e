package org.mentoring.local.idp;

import org.springframework.security.core.Authentication;
import org.springframework.security.oauth2.server.authorization.OAuth2TokenType;
import org.springframework.security.oauth2.server.authorization.token.JwtEncodingContext;
import org.springframework.security.oauth2.server.authorization.token.OAuth2TokenCustomizer;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/// Puts into tokens what the services read: who somebody is, and for access tokens that they are
/// meant for this platform.
record TokenClaims(DemoUsers users, String audience)
        implements OAuth2TokenCustomizer<JwtEncodingContext> {

    @Override
    public void customize(JwtEncodingContext context) {
        Authentication principal = context.getPrincipal();
        users.byEmail(principal == null ? "" : principal.getName())
                .ifPresent(user -> context.getClaims().claims(claims -> claims.putAll(of(user))));
        if (OAuth2TokenType.ACCESS_TOKEN.equals(context.getTokenType())) {
            context.getClaims().audience(List.of(audience));
        }
    }

    static Map<String, Object> of(DemoUser user) {
        Map<String, Object> claims = new LinkedHashMap<>();
        claims.put("email", user.email());
        claims.put("email_verified", true);
        claims.put("name", user.name());
        claims.put("roles", user.roles());
        claims.put("zoneinfo", user.zone());
        claims.put("locale", user.language());
        return claims;
    }
}
