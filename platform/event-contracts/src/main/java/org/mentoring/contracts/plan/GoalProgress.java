package org.mentoring.contracts.plan;

/// How much of what a goal needs is planned, and how much of that is done.
public record GoalProgress(int steps, int stepsDone, int learningItems, int learningItemsDone) {}
