package org.mentoring.feedback.pairstate.domain;

/// How far a pair has come, by what the two have done and not by the calendar.
public enum Stage {
    /// Both accepted each other.
    PAIRED,
    /// Both confirmed an agreement.
    AGREED,
    /// They have held a meeting.
    MET,
    /// They keep meeting, and work on a goal.
    GROWING
}
