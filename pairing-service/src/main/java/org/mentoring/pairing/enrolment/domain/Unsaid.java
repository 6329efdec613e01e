package org.mentoring.pairing.enrolment.domain;

/// What a file may say nothing about, because it has no such column. An empty field is something
/// else: it says that there is nothing.
public enum Unsaid {
    CAPACITY,
    SKILLS,
    GOALS,
    LOCATION,
    MANAGER
}
