package org.mentoring.meeting.schedule.domain;

/// How the pair meets. All four count as contact.
public enum Medium {
    VIDEO,
    PHONE,
    IN_PERSON,
    WRITING
}
