package org.mentoring.pairing.run.fairness.domain;

import static java.util.Comparator.comparingDouble;

import java.util.HashMap;
import java.util.Map;

/// A group's rate is clearly lower when it is less than four fifths of the highest group's: the
/// rule of thumb of the Uniform Guidelines on Employee Selection Procedures (EEOC and others, 1978,
/// 29 CFR 1607.4(D)). It was made for hiring. Here it says where to look, and is no verdict.
///
/// As there, a group below two percent of all (1607.15(A)(2)) is no measure for others, and small
/// numbers prove little.
final class FourFifths {

    private static final int PARTS = 5;
    private static final int ENOUGH = 4;
    private static final int FIFTIETH = 50;
    private static final double ONE_OF_TWENTY = 0.05;

    private FourFifths() {}

    /// The groups that are clearly lower.
    ///
    /// @param all how many people there are, in these groups and in others
    static Map<String, Disparity> of(Map<String, Figures> groups, int all) {
        var disparities = new HashMap<String, Disparity>();
        groups.entrySet().stream()
                .filter(group -> group.getValue().people() * (long) FIFTIETH >= all)
                .max(
                        comparingDouble((Map.Entry<String, Figures> group) ->
                                        group.getValue().rate())
                                .thenComparingInt(group -> group.getValue().people())
                                .thenComparing(Map.Entry::getKey))
                .ifPresent(best ->
                        groups.forEach((name, figures) -> {
                            if (isClearlyLower(figures, best.getValue())) {
                                disparities.put(
                                        name, between(figures, best.getKey(), best.getValue()));
                            }
                        }));
        return disparities;
    }

    /// In whole numbers: four fifths exactly are not less.
    private static boolean isClearlyLower(Figures group, Figures best) {
        return (long) PARTS * group.withPartner() * best.people()
                < (long) ENOUGH * best.withPartner() * group.people();
    }

    private static Disparity between(Figures group, String bestName, Figures best) {
        var mayBeChance = Chance.ofSoFew(group, best) >= ONE_OF_TWENTY;
        return new Disparity(
                bestName,
                group.rate() / best.rate(),
                mayBeChance,
                words(group, bestName, best, mayBeChance));
    }

    private static String words(Figures group, String bestName, Figures best, boolean mayBeChance) {
        return "%d of %d got a partner; of \"%s\" it was %d of %d. The rate is less than four fifths of that one. %s"
                .formatted(
                        group.withPartner(),
                        group.people(),
                        bestName,
                        best.withPartner(),
                        best.people(),
                        mayBeChance
                                ? "With so few people it may be chance."
                                : "Chance alone seldom does that: see which rules stood in the"
                                        + " way.");
    }
}
