package org.mentoring.pairing.run.domain.matching.optimum;

import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;

import java.util.BitSet;

/// Two mentees and two mentors: the best is each with their own.
class OptimalityProofTest {

    private static final TableFits FITS = new TableFits(new short[][] {{900, 800}, {850, 100}}, 2);
    private static final Places PLACES = new Places(new int[] {1, 1}, new int[] {1, 1}, false);
    private static final Prices PRICES = new Prices(new int[] {800, 750}, new int[] {100, 0});

    @Test
    void acceptsTheBestChoiceAtItsPrices() {
        assertThatCode(() -> check(PLACES, PRICES, "0-1", "1-0")).doesNotThrowAnyException();
    }

    @Test
    void refusesAChoiceThatIsNotTheBest() {
        refuses("worth 1000, and no choice is worth more than 1650", PLACES, PRICES, "0-0", "1-1");
    }

    @Test
    void refusesPricesThatDoNotProveIt() {
        var tooHigh = new Prices(new int[] {800, 750}, new int[] {101, 0});
        var tooLow = new Prices(new int[] {800, 749}, new int[] {99, 0});

        refuses("no choice is worth more than 1651", PLACES, tooHigh, "0-1", "1-0");
        refuses("no choice is worth more than 1651", PLACES, tooLow, "0-1", "1-0");
    }

    @Test
    void refusesMorePartnersThanPlaces() {
        refuses("more partners than places", PLACES, PRICES, "0-0", "1-0");
        refuses("more partners than places", PLACES, PRICES, "0-0", "0-1");
    }

    @Test
    void refusesAPairThatTheRulesForbidOrThatIsThereTwice() {
        var places = new Places(new int[] {2, 2}, new int[] {2, 2}, false);
        var forbidden = new TableFits(new short[][] {{900, 0}, {850, 100}}, 2);

        refuses("does not exist, or twice", places, PRICES, "0-0", "0-0");
        assertThatThrownBy(() ->
                        OptimalityProof.check(forbidden, PLACES, choice("0-1", "1-0"), PRICES))
                .hasMessageContaining("does not exist, or twice");
    }

    @Test
    void countsTheFirstPartnerOfEverybody() {
        var peopleFirst = new Places(new int[] {1, 1}, new int[] {2, 1}, true);
        var prices = new Prices(new int[] {0, 0}, new int[] {0, 0});

        refuses("worth 7753, and no choice is worth more than", peopleFirst, prices, "0-0", "1-0");
    }

    private static void refuses(String words, Places places, Prices prices, String... pairs) {
        assertThatThrownBy(() -> check(places, prices, pairs))
                .isInstanceOf(IllegalStateException.class)
                .hasMessageContaining(words);
    }

    private static void check(Places places, Prices prices, String... pairs) {
        OptimalityProof.check(FITS, places, choice(pairs), prices);
    }

    private static Choice choice(String... pairs) {
        var candidates = new CandidatePairs();
        for (var pair : pairs) {
            var mentee = pair.charAt(0) - '0';
            var mentor = pair.charAt(2) - '0';
            candidates.add(mentee, mentor, FITS.scores()[mentee][mentor]);
        }
        var chosen = new BitSet();
        chosen.set(0, pairs.length);
        return new Choice(candidates, chosen, PRICES);
    }
}
