package org.mentoring.pairing.run.domain.matching;

import java.util.List;

/// The result of a whole cohort.
///
/// @param drafts the best fitting first
/// @param notKept locked pairs that are not among the drafts
public record Matching(
        List<Draft> drafts,
        List<LeftOut> unmatchedMentees,
        List<LeftOut> unmatchedMentors,
        List<NotKept> notKept) {

    /// The total of all scores. The computation made it as large as possible together with what it
    /// counts that somebody has waited.
    public long totalScore() {
        return drafts.stream().mapToLong(Draft::score).sum();
    }
}
