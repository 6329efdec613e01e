package org.mentoring.web.caller;

import org.jspecify.annotations.Nullable;
import org.springframework.security.oauth2.jwt.Jwt;

import java.util.Locale;
import java.util.Objects;

/// What the token says of the person: claims of OpenID Connect. Whoever has an address is the
/// person behind it, so it counts only where the issuer says `email_verified`: many let their users
/// type any address. It is lower-cased.
public record Identity(
        String subject,
        @Nullable String email,
        @Nullable String name,
        @Nullable String zone,
        @Nullable String language) {

    /// @param assumeVerified what an address is whose token says nothing about it
    static Identity of(Jwt token, boolean assumeVerified) {
        return new Identity(
                Objects.requireNonNull(token.getSubject(), "a token without sub is refused"),
                verifiedEmail(token, assumeVerified),
                token.getClaimAsString("name"),
                token.getClaimAsString("zoneinfo"),
                token.getClaimAsString("locale"));
    }

    private static @Nullable String verifiedEmail(Jwt token, boolean assumeVerified) {
        String email = token.getClaimAsString("email");
        String verified = token.getClaimAsString("email_verified");
        boolean believed = verified == null ? assumeVerified : verified.equals("true");
        return email == null || !believed ? null : email.strip().toLowerCase(Locale.ROOT);
    }
}
