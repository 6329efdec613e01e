package org.mentoring.benchmarks.report;

import java.util.Arrays;
import java.util.Locale;

/// Figures as people read them, and the one that stands for several.
public final class Figures {

    private static final double WHOLE_FROM = 100;

    private Figures() {}

    /// Three digits or whole: more would claim a precision that no run has.
    public static String of(double figure) {
        if (Double.isNaN(figure)) {
            return "-";
        }
        if (Math.abs(figure) >= WHOLE_FROM) {
            return String.format(Locale.ROOT, "%,d", Math.round(figure));
        }
        String format = Math.abs(figure) >= 10 ? "%.1f" : "%.2f";
        return String.format(Locale.ROOT, format, figure);
    }

    public static String of(long number) {
        return String.format(Locale.ROOT, "%,d", number);
    }

    /// The middle one, or the mean of the two in the middle; NaN of none.
    public static double median(double... figures) {
        if (figures.length == 0) {
            return Double.NaN;
        }
        double[] sorted = figures.clone();
        Arrays.sort(sorted);
        int middle = sorted.length / 2;
        return sorted.length % 2 == 1 ? sorted[middle] : (sorted[middle - 1] + sorted[middle]) / 2;
    }
}
