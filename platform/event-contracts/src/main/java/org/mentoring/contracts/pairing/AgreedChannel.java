package org.mentoring.contracts.pairing;

import org.mentoring.contracts.WireNamed;

/// How the pair communicates.
public enum AgreedChannel implements WireNamed {
    VIDEO("video"),
    PHONE("phone"),
    IN_PERSON("in-person"),
    EMAIL("email"),
    CHAT("chat");

    private final String wireName;

    AgreedChannel(String wireName) {
        this.wireName = wireName;
    }

    @Override
    public String wireName() {
        return wireName;
    }
}
