package org.mentoring.contracts.notification;

import org.mentoring.contracts.WireNamed;

/// Why a message was not sent: `superseded`, a later one about the same thing says how it stands;
/// `past`, what it invites to has begun; `too-old`, its cause was read long after it happened;
/// `no-recipient`, the person left or was never heard of.
public enum DropReason implements WireNamed {
    SUPERSEDED("superseded"),
    PAST("past"),
    TOO_OLD("too-old"),
    NO_RECIPIENT("no-recipient");

    private final String wireName;

    DropReason(String wireName) {
        this.wireName = wireName;
    }

    @Override
    public String wireName() {
        return wireName;
    }
}
