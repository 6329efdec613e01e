package org.mentoring.benchmarks.report;

/// A stated target beside what was reached.
///
/// @param name what is measured, with its unit
/// @param reached NaN where it could not be measured, which does not meet the target
public record Target(String name, Bound bound, double wanted, double reached) {

    /// On which side of the wanted figure it is good.
    public enum Bound {
        AT_LEAST("≥"),
        AT_MOST("≤");

        private final String sign;

        Bound(String sign) {
            this.sign = sign;
        }
    }

    public static Target atLeast(String name, double wanted, double reached) {
        return new Target(name, Bound.AT_LEAST, wanted, reached);
    }

    public static Target atMost(String name, double wanted, double reached) {
        return new Target(name, Bound.AT_MOST, wanted, reached);
    }

    public boolean met() {
        return switch (bound) {
            case AT_LEAST -> reached >= wanted;
            case AT_MOST -> reached <= wanted;
        };
    }

    String wantedText() {
        return bound.sign + " " + Figures.of(wanted);
    }
}
