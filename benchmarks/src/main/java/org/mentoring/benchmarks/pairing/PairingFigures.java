package org.mentoring.benchmarks.pairing;

import org.mentoring.benchmarks.report.Target;
import org.mentoring.benchmarks.report.Verdict;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/// All that was measured.
record PairingFigures(Map<Way, SideFigures> small, Map<Way, SideFigures> large, SideFigures huge) {

    /// How long a run takes at most is asked of the first in its JVM, whose code is compiled
    /// meanwhile; how much faster one way is than another, of the median of several.
    Verdict verdict() {
        return new Verdict(
                "pairing",
                List.of(
                        Target.atMost("10,000 × 2,500, seconds", 4, ours(large).firstSeconds()),
                        Target.atMost(
                                "10,000 × 2,500, heap in MiB", 1024, ours(large).heapMebibytes()),
                        Target.atLeast(
                                "10,000 × 2,500, times faster than with all pairs",
                                4,
                                peer(large).seconds() / ours(large).seconds()),
                        Target.atLeast(
                                "2,000 × 500, times faster than with all pairs",
                                1,
                                peer(small).seconds() / ours(small).seconds()),
                        Target.atMost("50,000 × 12,500, seconds", 90, huge.firstSeconds()),
                        Target.atMost("50,000 × 12,500, heap in MiB", 2048, huge.heapMebibytes())),
                failures(),
                json());
    }

    /// The peer's total is the best there is, however long it takes.
    private List<String> failures() {
        List<String> failures = new ArrayList<>();
        for (Map<Way, SideFigures> size : List.of(small, large)) {
            if (ours(size).total() != peer(size).total()) {
                failures.add(
                        "A total of "
                                + ours(size).total()
                                + " where "
                                + peer(size).total()
                                + " is possible");
            }
        }
        return failures;
    }

    private Map<String, Object> json() {
        Map<String, Object> json = new LinkedHashMap<>();
        json.put("small", small);
        json.put("large", large);
        json.put("huge", huge);
        return json;
    }

    static SideFigures ours(Map<Way, SideFigures> size) {
        return figures(size, Way.OURS);
    }

    private static SideFigures peer(Map<Way, SideFigures> size) {
        return figures(size, Way.ALL_PAIRS);
    }

    private static SideFigures figures(Map<Way, SideFigures> size, Way way) {
        SideFigures figures = size.get(way);
        if (figures == null) {
            throw new IllegalStateException("not measured: " + way);
        }
        return figures;
    }
}
