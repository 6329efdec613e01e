package org.mentoring.notification.domain;

/// A step of a meeting that its people hear of.
public enum MeetingStep {
    SCHEDULED,
    CONFIRMED,
    MOVED,
    CANCELLED
}
