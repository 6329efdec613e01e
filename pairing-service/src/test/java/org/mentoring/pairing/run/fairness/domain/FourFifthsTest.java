package org.mentoring.pairing.run.fairness.domain;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import org.junit.jupiter.api.Test;

import java.util.Map;
import java.util.Objects;

class FourFifthsTest {

    @Test
    void fourFifthsExactlyAreNotLess() {
        assertThat(FourFifths.of(Map.of("a", of(100, 50), "b", of(100, 40)), 200)).isEmpty();
        assertThat(FourFifths.of(Map.of("a", of(100, 50), "b", of(100, 39)), 200))
                .containsOnlyKeys("b");
    }

    @Test
    void saysWithWhatAGroupIsCompared() {
        var found = FourFifths.of(Map.of("a", of(100, 90), "b", of(60, 30), "c", of(50, 44)), 210);

        assertThat(found).containsOnlyKeys("b");
        var hint = Objects.requireNonNull(found.get("b"));
        assertThat(hint.comparedWith()).isEqualTo("a");
        assertThat(hint.ratio()).isEqualTo(0.5556, within(0.0001));
        assertThat(hint.mayBeChance()).isFalse();
        assertThat(hint.words())
                .startsWith("30 of 60 got a partner; of \"a\" it was 90 of 100.")
                .contains("less than four fifths")
                .endsWith("see which rules stood in the way.");
    }

    @Test
    void saysThatSmallNumbersProveLittle() {
        var found = FourFifths.of(Map.of("a", of(6, 6), "b", of(6, 4)), 12);

        var hint = Objects.requireNonNull(found.get("b"));
        assertThat(hint.mayBeChance()).isTrue();
        assertThat(hint.words()).endsWith("With so few people it may be chance.");
    }

    @Test
    void aGroupBelowTwoPercentIsNoMeasureForOthers() {
        var groups = Map.of("tiny", of(9, 9), "a", of(300, 200), "b", of(200, 130));

        assertThat(FourFifths.of(groups, 509)).isEmpty();
        assertThat(FourFifths.of(groups, 450)).containsOnlyKeys("a", "b");
    }

    @Test
    void whereNobodyGotAPartnerNobodyIsWorseOff() {
        assertThat(FourFifths.of(Map.of("a", of(9, 0), "b", of(20, 0)), 29)).isEmpty();
        assertThat(FourFifths.of(Map.of(), 29)).isEmpty();
    }

    /// Fisher's lady tasting tea: 3 of 4 cups right or better, 17 of 70.
    @Test
    void chanceIsThatOfFishersTest() {
        assertThat(Chance.ofSoFew(of(4, 1), of(4, 3))).isEqualTo(17 / 70.0, within(1e-12));
        assertThat(Chance.ofSoFew(of(4, 0), of(4, 4))).isEqualTo(1 / 70.0, within(1e-12));
        assertThat(Chance.ofSoFew(of(4, 4), of(4, 4))).isEqualTo(1, within(1e-12));
        assertThat(Chance.ofSoFew(of(50_000, 40_000), of(50_000, 40_000)))
                .isEqualTo(0.5, within(0.01));
    }

    private static Figures of(int people, int withPartner) {
        return new Figures(people, withPartner, null, null);
    }
}
