package org.mentoring.pairing.run.fairness.domain;

/// Clearly fewer people of a group got a partner than of another.
///
/// @param comparedWith the group of which most got one
/// @param ratio the group's rate over that one's, below 0.8
/// @param mayBeChance whether a draw among the people of both would make so large a difference in
///   one case of twenty or more
/// @param words the same for the coordinator
public record Disparity(String comparedWith, double ratio, boolean mayBeChance, String words) {}
