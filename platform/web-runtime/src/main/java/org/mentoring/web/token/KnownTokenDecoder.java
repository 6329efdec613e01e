package org.mentoring.web.token;

import org.mentoring.web.token.KnownTokens.Checked;
import org.springframework.security.oauth2.core.OAuth2TokenValidator;
import org.springframework.security.oauth2.jwt.Jwt;
import org.springframework.security.oauth2.jwt.JwtDecoder;

import java.util.Optional;

/// Checks a token's signature once, and with every request whether the token is still valid.
final class KnownTokenDecoder implements JwtDecoder {

    private final JwtDecoder decoder;
    private final OAuth2TokenValidator<Jwt> rules;
    private final KnownTokens known;

    /// @param decoder checks everything, the rules too
    KnownTokenDecoder(JwtDecoder decoder, OAuth2TokenValidator<Jwt> rules, KnownTokens known) {
        this.decoder = decoder;
        this.rules = rules;
        this.known = known;
    }

    /// What the rules refuse by now is left to the decoder, which says why.
    @Override
    public Jwt decode(String token) {
        Checked checked = known.checked();
        Optional<Jwt> found =
                checked.find(token).filter(content -> !rules.validate(content).hasErrors());
        return found.orElseGet(() -> {
            Jwt content = decoder.decode(token);
            checked.add(token, content);
            return content;
        });
    }
}
