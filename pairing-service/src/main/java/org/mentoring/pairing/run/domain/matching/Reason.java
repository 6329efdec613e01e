package org.mentoring.pairing.run.domain.matching;

import org.jspecify.annotations.Nullable;

/// How well a pair fits by one criterion.
///
/// @param points 0 to 100
/// @param weight how much the cohort counts this criterion, 0 to 100
/// @param words for the cohort's coordinators, who know both files
/// @param wordsForBoth what may be said to the two themselves; null where this speaks against the
///   pair, or where any words would tell one what stands in the other's file
public record Reason(
        Criterion criterion, int points, int weight, String words, @Nullable String wordsForBoth) {}
