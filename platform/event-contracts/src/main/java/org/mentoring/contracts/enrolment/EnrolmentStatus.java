package org.mentoring.contracts.enrolment;

import org.mentoring.contracts.WireNamed;

/// Whether the person can be paired: `paused` keeps running pairs and takes no new ones.
public enum EnrolmentStatus implements WireNamed {
    ACTIVE("active"),
    PAUSED("paused"),
    LEFT("left");

    private final String wireName;

    EnrolmentStatus(String wireName) {
        this.wireName = wireName;
    }

    @Override
    public String wireName() {
        return wireName;
    }
}
