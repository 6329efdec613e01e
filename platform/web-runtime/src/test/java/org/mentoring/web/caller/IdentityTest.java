package org.mentoring.web.caller;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.security.oauth2.jwt.Jwt;

class IdentityTest {

    /// The claim (`text` is `"true"` in quotes, which some issuers send), whether a missing one
    /// counts as true, whether the address counts.
    @ParameterizedTest(name = "email_verified {0}, assumed {1} -> believed {2}")
    @CsvSource({
        "true,    false, true",
        "text,    false, true",
        "false,   false, false",
        "missing, false, false",
        "yes,     false, false",
        "true,    true,  true",
        "false,   true,  false",
        "missing, true,  true",
        "yes,     true,  false",
    })
    void anAddressCountsOnceTheIssuerHasVerifiedIt(
            String claim, boolean assumed, boolean believed) {
        var identity = Identity.of(token(claim), assumed);

        assertThat(identity.email()).isEqualTo(believed ? "anna@example.org" : null);
        assertThat(identity.subject()).isEqualTo("4711");
    }

    private static Jwt token(String verified) {
        var token =
                Jwt.withTokenValue("t")
                        .header("alg", "RS256")
                        .subject("4711")
                        .claim("email", "Anna@Example.org");
        return switch (verified) {
            case "missing" -> token.build();
            case "true", "false" ->
                    token.claim("email_verified", Boolean.valueOf(verified)).build();
            case "text" -> token.claim("email_verified", "true").build();
            default -> token.claim("email_verified", verified).build();
        };
    }
}
