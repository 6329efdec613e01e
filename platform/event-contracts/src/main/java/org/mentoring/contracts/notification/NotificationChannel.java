package org.mentoring.contracts.notification;

import org.mentoring.contracts.WireNamed;

/// How the message travels.
public enum NotificationChannel implements WireNamed {
    EMAIL("email");

    private final String wireName;

    NotificationChannel(String wireName) {
        this.wireName = wireName;
    }

    @Override
    public String wireName() {
        return wireName;
    }
}
