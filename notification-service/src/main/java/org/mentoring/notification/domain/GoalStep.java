package org.mentoring.notification.domain;

/// What happened to a goal that somebody else should know of.
public enum GoalStep {
    /// Its direction changed: the mentors are told.
    CHANGED,
    /// The mentee reached it: the mentors are told.
    REACHED,
    /// A mentor commented on it: the mentee is told.
    COMMENTED
}
