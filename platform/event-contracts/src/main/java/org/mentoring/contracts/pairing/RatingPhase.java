package org.mentoring.contracts.pairing;

import org.mentoring.contracts.WireNamed;

/// When the two are asked how they see their own skills.
public enum RatingPhase implements WireNamed {
    START("start"),
    END("end");

    private final String wireName;

    RatingPhase(String wireName) {
        this.wireName = wireName;
    }

    @Override
    public String wireName() {
        return wireName;
    }
}
