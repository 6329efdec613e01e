package org.mentoring.pairing.run.domain.matching;

/// How well a pair fits by one criterion.
///
/// @param points 0 to 100
/// @param weight how much the cohort counts this criterion, 0 to 100
public record Reason(Criterion criterion, int points, int weight, String words) {}
