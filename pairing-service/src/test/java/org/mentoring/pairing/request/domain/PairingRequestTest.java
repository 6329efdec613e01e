package org.mentoring.pairing.request.domain;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mentoring.pairing.request.domain.RequestScenes.LOOK_AGAIN;
import static org.mentoring.pairing.request.domain.RequestScenes.MARTA;
import static org.mentoring.pairing.request.domain.RequestScenes.NOON;
import static org.mentoring.pairing.request.domain.RequestScenes.NORA;
import static org.mentoring.pairing.request.domain.RequestScenes.after;
import static org.mentoring.pairing.request.domain.RequestScenes.asked;
import static org.mentoring.pairing.request.domain.RequestScenes.state;

import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.mentoring.pairing.domain.PairingId;
import org.mentoring.pairing.domain.PersonId;
import org.mentoring.pairing.request.domain.PairingRequestCommand.LookAtClock;
import org.mentoring.pairing.request.domain.PairingRequestCommand.RecordRelease;

import java.time.Duration;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;

class PairingRequestTest {

    /// What people may know, who they are beside Lena, and under which pairing places are kept.
    @ParameterizedTest(name = "{0}")
    @CsvSource(
            delimiter = '|',
            nullValues = "-",
            textBlock =
                    """
                    seeking        | pending   | -     | pairingmarta
                    asked          | pending   | marta | pairingmarta
                    asked back     | pending   | marta | pairingmarta
                    releasing      | pending   | marta | -
                    releasing last | declined  | marta | -
                    withdrawing    | withdrawn | -     | -
                    next           | pending   | marta | pairingnora
                    accepted       | accepted  | marta | pairingmarta
                    paired         | accepted  | marta | -
                    declined       | declined  | marta | -
                    withdrawn      | withdrawn | -     | -
                    full           | declined  | -     | -
                    """)
    void isShownAndHoldsPlacesAsTheTableSays(
            String state, String status, @Nullable String mentor, @Nullable String held) {
        var request = state(state);

        assertThat(request.status().wireName()).isEqualTo(status);
        assertThat(request.readers())
                .extracting(PersonId::value)
                .containsExactlyInAnyOrderElementsOf(
                        Stream.of("lena", mentor).filter(Objects::nonNull).toList());
        assertThat(Optional.ofNullable(request.held()).map(PairingId::value).orElse(null))
                .isEqualTo(held);
    }

    @Test
    void whateverIsUnfinishedIsDueAtOnce() {
        assertThat(state("seeking").dueAt()).isEqualTo(NOON);
        assertThat(state("releasing").dueAt()).isEqualTo(NOON);
        assertThat(state("accepted").dueAt()).isEqualTo(NOON);
        assertThat(state("paired").dueAt()).isNull();
        assertThat(state("declined").dueAt()).isEqualTo(LOOK_AGAIN);
    }

    @Test
    void whoeverIsAskedIsDueWithTheNextReminder() {
        assertThat(asked(MARTA).dueAt()).isEqualTo(NOON.plus(Duration.ofDays(3)));
        assertThat(after(asked(MARTA), look(3)).dueAt()).isEqualTo(NOON.plus(Duration.ofDays(10)));
        assertThat(after(asked(MARTA), look(11)).dueAt()).isEqualTo(NOON.plus(Duration.ofDays(14)));
    }

    @Test
    void aRequestThatNobodyAnsweredHasExpired() {
        var expired = after(asked(MARTA), look(14), new RecordRelease(0, NOON, LOOK_AGAIN));

        assertThat(expired.status()).isEqualTo(RequestStatus.EXPIRED);
        assertThat(expired.readers()).containsExactly(expired.terms().asker().person());
        assertThat(after(asked(MARTA, NORA), look(14)).status()).isEqualTo(RequestStatus.PENDING);
    }

    private static LookAtClock look(int days) {
        return new LookAtClock(NOON.plus(Duration.ofDays(days)));
    }
}
