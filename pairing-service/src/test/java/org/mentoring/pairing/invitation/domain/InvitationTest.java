package org.mentoring.pairing.invitation.domain;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mentoring.pairing.domain.Scenario.given;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.mentoring.pairing.domain.CohortId;
import org.mentoring.pairing.domain.Decision.Rejected;
import org.mentoring.pairing.domain.PersonId;

import java.time.Duration;
import java.time.Instant;
import java.util.LinkedHashSet;
import java.util.Set;
import java.util.stream.IntStream;

class InvitationTest {

    private static final Instant NOW = Instant.parse("2026-04-01T10:00:00Z");
    private static final Instant TOMORROW = NOW.plus(Duration.ofDays(1));

    /// A link for two, asked for by somebody new and by the first who came.
    @ParameterizedTest(name = "{0} used, revoked {1}, {2} h later: new {3}, known {4}")
    @CsvSource({
        "0, false,  0, Use,                  Use",
        "1, false,  0, Use,                  nothing",
        "2, false,  0, invitation-used-up,   nothing",
        "1, false, 23, Use,                  nothing",
        "1, false, 24, invitation-expired,   nothing",
        "0, false, 99, invitation-expired,   invitation-expired",
        "1, true,   0, invitation-revoked,   nothing",
        "2, true,  24, invitation-revoked,   nothing"
    })
    void letsInWhomTheTableSays(int used, boolean revoked, int hours, String other, String known) {
        var invitation = invitation(2, used, revoked);
        var at = NOW.plus(Duration.ofHours(hours));

        assertThat(use(invitation, person(9), at)).isEqualTo(other);
        assertThat(use(invitation, person(0), at)).isEqualTo(known);
    }

    @ParameterizedTest(name = "expires after {0} days -> {1}")
    @CsvSource({"-1, INVALID", "0, INVALID", "1, nothing", "366, nothing", "367, INVALID"})
    void expiresWithinAYear(int days, String outcome) {
        var invitation =
                new Invitation(
                        new InvitationId("i"),
                        new CohortId("c"),
                        "mentee",
                        NOW.plus(Duration.ofDays(days)),
                        1,
                        false,
                        Set.of());

        assertThat(given(invitation).when(it -> Invitation.open(it, NOW)).inShort())
                .isEqualTo(outcome);
    }

    private static String use(Invitation invitation, PersonId by, Instant at) {
        var outcome = given(invitation).when(it -> Invitation.use(it, by, at));
        return outcome.decision() instanceof Rejected(var why) ? why.reason() : outcome.inShort();
    }

    private static Invitation invitation(int mostUses, int used, boolean revoked) {
        var usedBy = new LinkedHashSet<PersonId>();
        IntStream.range(0, used).forEach(i -> usedBy.add(person(i)));
        return new Invitation(
                new InvitationId("invitation0000000001"),
                new CohortId("cohort00000000000001"),
                "mentee",
                TOMORROW,
                mostUses,
                revoked,
                usedBy);
    }

    private static PersonId person(int number) {
        return new PersonId("person%014d".formatted(number));
    }
}
