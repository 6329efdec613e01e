package org.mentoring.pairing.pairing.domain;

import org.mentoring.pairing.domain.WireNamed;

/// How much form the two give their meetings.
public enum Structure implements WireNamed {
    /// As topics come up.
    LIGHT("light"),
    /// With agenda, plan and review each time.
    STRUCTURED("structured");

    private final String wireName;

    Structure(String wireName) {
        this.wireName = wireName;
    }

    @Override
    public String wireName() {
        return wireName;
    }
}
