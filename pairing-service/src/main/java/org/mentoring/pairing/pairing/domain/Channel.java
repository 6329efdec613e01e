package org.mentoring.pairing.pairing.domain;

import org.mentoring.pairing.domain.WireNamed;

/// How the two talk.
public enum Channel implements WireNamed {
    VIDEO("video"),
    PHONE("phone"),
    IN_PERSON("in-person"),
    EMAIL("email"),
    CHAT("chat");

    private final String wireName;

    Channel(String wireName) {
        this.wireName = wireName;
    }

    @Override
    public String wireName() {
        return wireName;
    }
}
