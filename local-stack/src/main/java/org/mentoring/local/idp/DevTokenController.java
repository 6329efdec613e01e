package org.mentoring.local.idp;

import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.http.ProblemDetail;
import org.springframework.http.ResponseEntity;
import org.springframework.security.oauth2.jose.jws.SignatureAlgorithm;
import org.springframework.security.oauth2.jwt.JwsHeader;
import org.springframework.security.oauth2.jwt.JwtClaimsSet;
import org.springframework.security.oauth2.jwt.JwtEncoder;
import org.springframework.security.oauth2.jwt.JwtEncoderParameters;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

import java.time.Instant;
import java.time.InstantSource;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/// Hands out an access token without a sign-in, to this machine only: for the command line and
/// tests.
@RestController
class DevTokenController {

    private final DemoUsers users;
    private final JwtEncoder encoder;
    private final IdentitySettings settings;
    private final InstantSource clock;

    DevTokenController(
            DemoUsers users, JwtEncoder encoder, IdentitySettings settings, InstantSource clock) {
        this.users = users;
        this.encoder = encoder;
        this.settings = settings;
        this.clock = clock;
    }

    /// A token for the demo user with this address. For anybody else the name has to be given, so
    /// that a misspelt address does not become a stranger's token.
    @PostMapping("/dev/token")
    ResponseEntity<?> token(
            @RequestParam String email,
            @RequestParam @Nullable String name,
            @RequestParam(defaultValue = "participant") List<String> role,
            @RequestParam(defaultValue = "UTC") String zone,
            @RequestParam(defaultValue = "en") String language) {
        DemoUser stranger =
                name == null
                        ? null
                        : new DemoUser(email.toLowerCase(Locale.ROOT), name, role, zone, language);
        DemoUser user = users.byEmail(email).orElse(stranger);
        return user == null ? unknown(email) : ResponseEntity.ok(answer(user));
    }

    private Map<String, Object> answer(DemoUser user) {
        Instant now = clock.instant();
        JwtClaimsSet claims =
                JwtClaimsSet.builder()
                        .issuer(settings.oidc().issuer())
                        .subject(user.email())
                        .audience(List.of(settings.oidc().audience()))
                        .issuedAt(now)
                        .notBefore(now)
                        .expiresAt(now.plus(settings.idp().tokenLifetime()))
                        .claims(all -> all.putAll(TokenClaims.of(user)))
                        .build();
        JwsHeader header = JwsHeader.with(SignatureAlgorithm.RS256).build();
        String token = encoder.encode(JwtEncoderParameters.from(header, claims)).getTokenValue();
        return Map.of(
                "access_token",
                token,
                "token_type",
                "Bearer",
                "expires_in",
                settings.idp().tokenLifetime().toSeconds());
    }

    private static ResponseEntity<ProblemDetail> unknown(String email) {
        String detail = email + " is no demo user. For anybody else give a name too.";
        return ResponseEntity.of(ProblemDetail.forStatusAndDetail(HttpStatus.NOT_FOUND, detail))
                .build();
    }
}
