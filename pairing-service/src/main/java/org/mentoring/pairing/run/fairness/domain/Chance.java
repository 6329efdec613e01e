package org.mentoring.pairing.run.fairness.domain;

/// Fisher's exact test (R. A. Fisher, Statistical Methods for Research Workers, 1934, section
/// 21.02), one-sided.
final class Chance {

    private Chance() {}

    /// How likely so few of the group, or fewer, have a partner if those with a partner were drawn
    /// by lot among the people of both groups.
    static double ofSoFew(Figures group, Figures other) {
        var drawn = group.withPartner() + other.withPartner();
        var lnFactorials = lnFactorials(group.people() + other.people());
        var likely = 0.0;
        for (var few = Math.max(0, drawn - other.people()); few <= group.withPartner(); few++) {
            likely +=
                    Math.exp(
                            lnChoices(lnFactorials, group.people(), few)
                                    + lnChoices(lnFactorials, other.people(), drawn - few)
                                    - lnChoices(
                                            lnFactorials, group.people() + other.people(), drawn));
        }
        return likely;
    }

    private static double lnChoices(double[] lnFactorials, int of, int some) {
        return lnFactorials[of] - lnFactorials[some] - lnFactorials[of - some];
    }

    private static double[] lnFactorials(int highest) {
        var lnFactorials = new double[highest + 1];
        for (var number = 1; number <= highest; number++) {
            lnFactorials[number] = lnFactorials[number - 1] + Math.log(number);
        }
        return lnFactorials;
    }
}
