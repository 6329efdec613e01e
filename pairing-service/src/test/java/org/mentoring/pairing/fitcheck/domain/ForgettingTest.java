package org.mentoring.pairing.fitcheck.domain;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mentoring.pairing.domain.Scenario.given;
import static org.mentoring.pairing.domain.Side.MENTEE;
import static org.mentoring.pairing.domain.Side.MENTOR;
import static org.mentoring.pairing.fitcheck.domain.FitCheckScenes.RUTH;
import static org.mentoring.pairing.fitcheck.domain.FitCheckScenes.TERMS;
import static org.mentoring.pairing.fitcheck.domain.FitCheckScenes.check;
import static org.mentoring.pairing.fitcheck.domain.FitCheckScenes.said;
import static org.mentoring.pairing.fitcheck.domain.Suitability.GOOD;
import static org.mentoring.pairing.fitcheck.domain.Suitability.NOT_A_FIT;

import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.mentoring.pairing.domain.PersonId;
import org.mentoring.pairing.domain.Scenario.Outcome;
import org.mentoring.pairing.fitcheck.domain.FitCheckEvent.AskedAgain;
import org.mentoring.pairing.fitcheck.domain.FitCheckEvent.Closed;
import org.mentoring.pairing.fitcheck.domain.FitCheckEvent.Escalated;
import org.mentoring.pairing.fitcheck.domain.FitCheckEvent.WordsForgotten;

import java.util.Set;

class ForgettingTest {

    private static final FitCheckEvent[] AROUND = {
        new AskedAgain(MENTOR), new Escalated(Set.of(RUTH)), new Closed()
    };

    @Test
    void onlyTheWordsOfWhoIsForgottenGo() {
        forgotten(TERMS.mentor(), written("of the mentor", "of the mentee"))
                .then(new WordsForgotten(TERMS.mentor()));
        assertThat(without(TERMS.mentor())).isEqualTo(written(null, "of the mentee"));
        assertThat(without(TERMS.mentee())).isEqualTo(written("of the mentor", null));
    }

    @Test
    void whereTheyWroteNothingNothingHappens() {
        forgotten(RUTH, written("of the mentor", "of the mentee")).nothingHappens();
        forgotten(TERMS.mentor(), written(null, "of the mentee")).nothingHappens();
        forgotten(TERMS.mentor(), check()).nothingHappens();
    }

    private static FitCheck without(PersonId person) {
        return FitCheck.evolve(
                written("of the mentor", "of the mentee"), new WordsForgotten(person));
    }

    private static FitCheck written(@Nullable String mentor, @Nullable String mentee) {
        var check =
                FitCheck.evolve(
                        check(said(MENTOR, NOT_A_FIT, mentor, 1)), said(MENTEE, GOOD, mentee, 2));
        for (var event : AROUND) {
            check = FitCheck.evolve(check, event);
        }
        return check;
    }

    private static Outcome<FitCheckEvent> forgotten(PersonId person, FitCheck check) {
        return given(check).when(it -> Forgetting.decide(it, person));
    }
}
