package org.mentoring.pairing.pairing.domain;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mentoring.pairing.domain.Scenario.given;
import static org.mentoring.pairing.pairing.domain.PairingScenes.NOON;
import static org.mentoring.pairing.pairing.domain.PairingScenes.TERMS;
import static org.mentoring.pairing.pairing.domain.PairingScenes.active;
import static org.mentoring.pairing.pairing.domain.PairingScenes.agreement;
import static org.mentoring.pairing.pairing.domain.PairingScenes.closed;
import static org.mentoring.pairing.pairing.domain.PairingScenes.declined;
import static org.mentoring.pairing.pairing.domain.PairingScenes.paused;
import static org.mentoring.pairing.pairing.domain.PairingScenes.proposed;
import static org.mentoring.pairing.pairing.domain.PairingScenes.withdrawn;

import org.junit.jupiter.api.Test;
import org.mentoring.pairing.domain.PersonId;
import org.mentoring.pairing.domain.Scenario.Outcome;
import org.mentoring.pairing.domain.Side;
import org.mentoring.pairing.pairing.domain.PairingEvent.WordsForgotten;

import java.util.List;
import java.util.Map;

class ForgettingTest {

    private static final PersonId MARTA = TERMS.mentor().person();
    private static final PersonId LENA = TERMS.mentee().person();

    @Test
    void whyTheyFitGoesWithEitherAndHowWellStays() {
        for (var pairing : List.of(proposed(), active(), paused(), withdrawn(), declined(true))) {
            for (var person : List.of(MARTA, LENA)) {
                var forgotten = Forgetting.without(pairing, person);

                assertThat(forgotten.terms().fit()).isEqualTo(new Pairing.Fit(870, List.of()));
                assertThat(forgotten.getClass()).isEqualTo(pairing.getClass());
                decided(pairing, person).then(new WordsForgotten(person));
                decided(forgotten, person).nothingHappens();
                assertThat(PairingEvolution.evolve(pairing, new WordsForgotten(person)))
                        .isEqualTo(forgotten);
            }
        }
    }

    @Test
    void anAgreementKeepsItsNumbersAndItsAuthorTakesTheWordsAlong() {
        var both = active(agreement(1, Side.MENTEE, Side.MENTOR), agreement(2, Side.MENTOR));

        assertThat(Forgetting.without(both, LENA).toString())
                .contains("We both come prepared.", "cadenceDays=14");
        assertThat(Forgetting.without(Forgetting.without(both, LENA), MARTA).toString())
                .doesNotContain("We both come prepared.", "stays with us")
                .contains("cadenceDays=14");
    }

    @Test
    void eachTakesReasonReflectionAndRatingsAlong() {
        var words = Map.of(Side.MENTEE, reflection("Lena's"), Side.MENTOR, reflection("Marta's"));
        var ended = (Pairing.Closed) closed(Closing.REMATCH, new Actor.Partner(Side.MENTEE));
        var rating =
                new SelfRating(Side.MENTEE, SelfRating.Phase.START, Map.of("patience", 2), NOON);
        var over =
                new Pairing.Closed(
                        TERMS, ended.relationship().with(rating), ended.closure(), words, true);

        assertThat(Forgetting.without(over, LENA).toString())
                .doesNotContain("canary reason", "Lena's", "patience")
                .contains("Marta's");
        assertThat(Forgetting.without(over, MARTA).toString())
                .contains("canary reason", "Lena's", "patience")
                .doesNotContain("Marta's");
        assertThat(Forgetting.without(declined(true), MARTA).toString())
                .doesNotContain("No time this spring.");
        assertThat(Forgetting.without(declined(true), LENA).toString())
                .contains("No time this spring.");
    }

    @Test
    void aCoordinatorTakesTheOwnReasonAlongAndNothingElse() {
        var anna = new PersonId("anna0000000000000001");
        var ended = closed(Closing.NO_CONTACT, new Actor.Coordinator(anna));

        assertThat(Forgetting.without(ended, anna).toString())
                .doesNotContain("canary reason")
                .contains("Both speak German best.");
        decided(closed(Closing.OTHER, new Actor.Service()), anna).nothingHappens();
    }

    private static Reflection reflection(String words) {
        return new Reflection(words, true, NOON);
    }

    private static Outcome<PairingEvent> decided(Pairing pairing, PersonId person) {
        return given(pairing).when(it -> Forgetting.decide(it, person));
    }
}
