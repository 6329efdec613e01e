package org.mentoring.pairing.request.domain;

import org.mentoring.pairing.domain.WireNamed;

/// Why a mentor says no, as far as they want to tell.
public enum DeclineReason implements WireNamed {
    NO_TIME("no-time"),
    NOT_MY_FIELD("not-my-field"),
    AWAY("away"),
    /// The mentor has left; nobody says this, it follows.
    LEFT("has-left"),
    OTHER("other");

    private final String wireName;

    DeclineReason(String wireName) {
        this.wireName = wireName;
    }

    @Override
    public String wireName() {
        return wireName;
    }
}
