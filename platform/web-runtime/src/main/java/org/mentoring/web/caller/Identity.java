package org.mentoring.web.caller;

import org.jspecify.annotations.Nullable;
import org.springframework.security.oauth2.jwt.Jwt;

import java.util.Locale;
import java.util.Objects;

/// What the token says of the person: claims of OpenID Connect. The email address is lower-cased,
/// and absent when the issuer says that it is not verified.
public record Identity(
        String subject,
        @Nullable String email,
        @Nullable String name,
        @Nullable String zone,
        @Nullable String language) {

    static Identity of(Jwt token) {
        return new Identity(
                Objects.requireNonNull(token.getSubject(), "a token without sub is refused"),
                verifiedEmail(token),
                token.getClaimAsString("name"),
                token.getClaimAsString("zoneinfo"),
                token.getClaimAsString("locale"));
    }

    private static @Nullable String verifiedEmail(Jwt token) {
        String email = token.getClaimAsString("email");
        boolean refused = "false".equals(token.getClaimAsString("email_verified"));
        return email == null || refused ? null : email.strip().toLowerCase(Locale.ROOT);
    }
}
