package org.mentoring.pairing.fitcheck;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mentoring.pairing.fitcheck.domain.FitCheckScenes.RUTH;
import static org.mentoring.pairing.fitcheck.domain.FitCheckScenes.TERMS;
import static org.mentoring.pairing.fitcheck.domain.FitCheckScenes.check;
import static org.mentoring.pairing.fitcheck.domain.FitCheckScenes.said;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.mentoring.contracts.MentoringEvent;
import org.mentoring.contracts.fitcheck.FitCheckAsked;
import org.mentoring.contracts.fitcheck.FitCheckAskedAgain;
import org.mentoring.contracts.fitcheck.FitCheckEscalated;
import org.mentoring.contracts.fitcheck.FitCheckView;
import org.mentoring.contracts.pairing.PairSide;
import org.mentoring.pairing.domain.PersonId;
import org.mentoring.pairing.domain.Side;
import org.mentoring.pairing.fitcheck.domain.FitCheckEvent;
import org.mentoring.pairing.fitcheck.domain.Suitability;

import java.util.List;
import java.util.Set;

class FitCheckEventTranslatorTest {

    private static final FitCheckView VIEW =
            new FitCheckView(
                    "fitcheck000000000001",
                    "pairing0000000000001",
                    "cohort00000000000001",
                    "marta000000000000001",
                    "lena0000000000000001",
                    TERMS.opensAt(),
                    TERMS.closesAt());

    @Test
    void saysWhoIsAsked() {
        assertThat(translate(new FitCheckEvent.Begun(TERMS, Set.of(Side.values()))))
                .containsExactly(
                        new FitCheckAsked(List.of(PairSide.MENTEE, PairSide.MENTOR), VIEW));
        assertThat(translate(new FitCheckEvent.Begun(TERMS, Set.of(Side.MENTOR))))
                .containsExactly(new FitCheckAsked(List.of(PairSide.MENTOR), VIEW));
    }

    @ParameterizedTest
    @CsvSource({"MENTOR, MENTOR", "MENTEE, MENTEE"})
    void saysWhoIsAskedAgain(Side side, PairSide said) {
        assertThat(translate(new FitCheckEvent.AskedAgain(side)))
                .containsExactly(new FitCheckAskedAgain(said, VIEW));
    }

    @Test
    void saysWhoIsToLook() {
        var anton = new PersonId("anton000000000000001");

        assertThat(translate(new FitCheckEvent.Escalated(Set.of(RUTH, anton))))
                .containsExactly(new FitCheckEscalated(List.of(anton.value(), RUTH.value()), VIEW));
    }

    @ParameterizedTest
    @EnumSource
    void saysNothingOfAnswersAndTheirWords(Suitability suitability) {
        assertThat(translate(said(Side.MENTEE, suitability, "words", 1))).isEmpty();
        assertThat(translate(new FitCheckEvent.Closed())).isEmpty();
        assertThat(translate(new FitCheckEvent.WordsForgotten(RUTH))).isEmpty();
    }

    private static List<MentoringEvent> translate(FitCheckEvent event) {
        return FitCheckEventTranslator.translate(check(event), event);
    }
}
