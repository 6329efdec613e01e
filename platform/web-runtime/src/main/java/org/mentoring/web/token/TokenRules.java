package org.mentoring.web.token;

import org.springframework.security.oauth2.core.DelegatingOAuth2TokenValidator;
import org.springframework.security.oauth2.core.OAuth2TokenValidator;
import org.springframework.security.oauth2.jwt.Jwt;
import org.springframework.security.oauth2.jwt.JwtClaimValidator;
import org.springframework.security.oauth2.jwt.JwtIssuerValidator;
import org.springframework.security.oauth2.jwt.JwtTimestampValidator;
import org.springframework.security.oauth2.jwt.JwtTypeValidator;

import java.util.List;

/// What a token must say beside having a good signature: who made it, for whom, for whose sake, and
/// until when. A token that never expires is refused. The gateway applies the same rules.
public final class TokenRules {

    private TokenRules() {}

    public static OAuth2TokenValidator<Jwt> of(TokenSettings settings) {
        JwtTimestampValidator expiry = new JwtTimestampValidator(settings.clockSkew());
        expiry.setAllowEmptyExpiryClaim(false);
        JwtTypeValidator type = new JwtTypeValidator("JWT", "at+jwt");
        type.setAllowEmpty(true);
        return new DelegatingOAuth2TokenValidator<>(
                type,
                expiry,
                new JwtIssuerValidator(settings.issuer().toString()),
                new JwtClaimValidator<List<String>>(
                        "aud", aud -> aud != null && aud.contains(settings.audience())),
                new JwtClaimValidator<String>("sub", sub -> sub != null && !sub.isBlank()));
    }
}
