package org.mentoring.contracts.meeting;

import org.mentoring.contracts.WireNamed;

/// How the two meet; each of them counts as contact.
public enum MeetingMedium implements WireNamed {
    VIDEO("video"),
    PHONE("phone"),
    IN_PERSON("in-person"),
    WRITING("writing");

    private final String wireName;

    MeetingMedium(String wireName) {
        this.wireName = wireName;
    }

    @Override
    public String wireName() {
        return wireName;
    }
}
