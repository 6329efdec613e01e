package org.mentoring.benchmarks.pairing;

import java.util.Map;

/// What one way came to, in a JVM of its own.
///
/// @param firstSeconds of the first of the runs that count, when little is compiled yet
/// @param seconds the median of all of them
/// @param scoringSeconds of computing all rows once, by one thread
/// @param steps seconds of the last run by step, where the way has steps
/// @param pairs how many the solver was given at last
/// @param worstTenth the mean score of the tenth of mentees that is worst off
/// @param heapMebibytes the most that was used
/// @param residentMebibytes the most that the process took; NaN where the system does not tell
public record SideFigures(
        double firstSeconds,
        double seconds,
        double scoringSeconds,
        Map<String, Double> steps,
        int rounds,
        int pairs,
        long total,
        int leftOut,
        double worstTenth,
        double heapMebibytes,
        double residentMebibytes) {}
