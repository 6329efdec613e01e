package org.mentoring.web.caller;

import static org.assertj.core.api.Assertions.assertThat;

import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.NullSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.mentoring.web.sample.SampleApplication;
import org.mentoring.web.sample.SampleClient;
import org.mentoring.web.sample.SampleTest;
import org.mentoring.web.test.TestTokens;
import org.springframework.beans.factory.annotation.Autowired;

@SampleTest
class CallerTest {

    private final TestTokens tokens = new TestTokens();

    @Autowired SampleClient client;

    @Test
    void knowsPersonRolesAndName() {
        assertThat(me(tokens.of("Anna@Example.org", Role.COORDINATOR)))
                .contains("\"personId\":\"" + SampleApplication.ANNAS_ID + "\"")
                .contains("\"roles\":\"[COORDINATOR]\"")
                .contains("\"email\":\"anna@example.org\"")
                .contains("\"name\":\"Name of Anna@Example.org\"");
    }

    @Test
    void hasNoPersonForAStranger() {
        assertThat(me(tokens.of("otto@example.org", Role.PARTICIPANT)))
                .contains("\"personId\":\"null\"");
    }

    @ParameterizedTest
    @NullSource
    @ValueSource(booleans = false)
    void trustsNoAddressThatIsNotSaidToBeVerified(@Nullable Boolean verified) {
        String token =
                tokens.with(
                        SampleApplication.ANNA,
                        claims -> claims.claim("email_verified", verified),
                        Role.PARTICIPANT);
        assertThat(me(token)).contains("\"personId\":\"null\"").contains("\"email\":\"null\"");
    }

    @Test
    void ignoresRolesOfOtherSystems() {
        String token =
                tokens.with(
                        SampleApplication.ANNA,
                        claims -> claims.claim("roles", java.util.List.of("participant", "root")));
        assertThat(me(token)).contains("\"roles\":\"[PARTICIPANT]\"");
    }

    private String me(String token) {
        return client.get("/api/me", "Authorization: Bearer " + token).text();
    }
}
