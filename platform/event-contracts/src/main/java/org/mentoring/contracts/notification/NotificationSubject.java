package org.mentoring.contracts.notification;

import org.mentoring.contracts.WireNamed;

/// The kind of thing a message is about.
public enum NotificationSubject implements WireNamed {
    COHORT("cohort"),
    PAIRING_RUN("pairing-run"),
    PAIRING("pairing"),
    PLAN("plan"),
    MEETING("meeting"),
    FEEDBACK("feedback"),
    PAIRING_REQUEST("pairing-request");

    private final String wireName;

    NotificationSubject(String wireName) {
        this.wireName = wireName;
    }

    @Override
    public String wireName() {
        return wireName;
    }
}
