package org.mentoring.meeting.schedule.domain;

/// Where a booked meeting stands, in one word.
public enum Status {
    PROPOSED,
    CONFIRMED,
    HELD,
    CANCELLED
}
