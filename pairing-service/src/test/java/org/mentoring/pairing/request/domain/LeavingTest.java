package org.mentoring.pairing.request.domain;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mentoring.pairing.domain.Scenario.given;
import static org.mentoring.pairing.request.domain.RequestScenes.MARTAS;
import static org.mentoring.pairing.request.domain.RequestScenes.NOON;
import static org.mentoring.pairing.request.domain.RequestScenes.NORAS;
import static org.mentoring.pairing.request.domain.RequestScenes.state;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.mentoring.pairing.domain.PersonId;
import org.mentoring.pairing.domain.Scenario.Outcome;
import org.mentoring.pairing.request.domain.PairingRequestEvent.ChoiceEnded;
import org.mentoring.pairing.request.domain.PairingRequestEvent.WordsForgotten;

class LeavingTest {

    private static final PersonId LENA = new PersonId("lena");

    @ParameterizedTest
    @CsvSource({
        "seeking,   Withdrawn, nothing,     nothing",
        "asked,     Withdrawn, ChoiceEnded, nothing",
        "next,      Withdrawn, nothing,     nothing",
        "accepted,  nothing,   nothing,     nothing",
        "declined,  nothing,   nothing,     nothing",
        "withdrawn, nothing,   nothing,     nothing"
    })
    void whatWaitsForWhoHasLeftIsSettled(String state, String lena, String marta, String nora) {
        assertThat(left(state, LENA).inShort()).isEqualTo(lena);
        assertThat(left(state, MARTAS).inShort()).isEqualTo(marta);
        assertThat(left(state, NORAS).inShort()).isEqualTo(nora);
    }

    @Test
    void theMenteeReadsThatTheMentorHasLeft() {
        left("asked", MARTAS)
                .then(
                        new ChoiceEnded(
                                0,
                                new Choice.Ending(
                                        org.mentoring.pairing.request.domain.Outcome.DECLINED,
                                        NOON,
                                        DeclineReason.LEFT,
                                        null)));
    }

    @Test
    void eachTakesTheirOwnWordsAlong() {
        var answered = state("answered");
        var declined = state("releasing");

        var withoutLena = Leaving.without(answered, LENA);
        var withoutMarta = Leaving.without(declined, MARTAS);

        assertThat(withoutLena.toString()).doesNotContain("learn", "Yes.").contains("What for?");
        assertThat(Leaving.without(answered, MARTAS).toString())
                .contains("learn", "Yes.")
                .doesNotContain("What for?");
        assertThat(withoutMarta.toString()).doesNotContain("Sorry.");
        given(answered).when(it -> Leaving.forget(it, LENA)).then(new WordsForgotten(LENA));
        given(withoutLena).when(it -> Leaving.forget(it, LENA)).nothingHappens();
        assertThat(PairingRequestEvolution.evolve(answered, new WordsForgotten(LENA)))
                .isEqualTo(withoutLena);
    }

    private static Outcome<PairingRequestEvent> left(String state, PersonId person) {
        return given(state(state)).when(it -> Leaving.decide(it, person, NOON));
    }
}
