package org.mentoring.pairing.run.fairness.domain;

import java.util.Map;
import java.util.Objects;

/// Somebody whom a run could have paired, and what came of it.
///
/// @param groups the group in each grouping, by a name that is not blank
/// @param partners how many partners the run found
/// @param totalScore the sum of the scores with them, in thousandths
public record Participant(Map<Grouping, String> groups, int partners, long totalScore) {

    public Participant {
        groups = Map.copyOf(groups);
        for (var grouping : Grouping.values()) {
            if (groups.getOrDefault(grouping, "").isBlank()) {
                throw new IllegalArgumentException("no " + grouping + " in " + groups);
            }
        }
    }

    String group(Grouping grouping) {
        return Objects.requireNonNull(groups.get(grouping));
    }

    boolean hasPartner() {
        return partners > 0;
    }

    /// The mean over the partners, of whom there is one at least.
    double score() {
        return (double) totalScore / partners;
    }
}
