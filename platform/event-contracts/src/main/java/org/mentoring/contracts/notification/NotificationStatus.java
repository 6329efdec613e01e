package org.mentoring.contracts.notification;

import org.mentoring.contracts.WireNamed;

/// `sent` means the mail server took it; a bounce may still follow. `dropped` means that there was
/// no use in sending it.
public enum NotificationStatus implements WireNamed {
    PENDING("pending"),
    SENT("sent"),
    FAILED("failed"),
    DROPPED("dropped");

    private final String wireName;

    NotificationStatus(String wireName) {
        this.wireName = wireName;
    }

    @Override
    public String wireName() {
        return wireName;
    }
}
