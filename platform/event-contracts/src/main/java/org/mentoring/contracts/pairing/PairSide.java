package org.mentoring.contracts.pairing;

import org.mentoring.contracts.WireNamed;

/// Which of the two acted.
public enum PairSide implements WireNamed {
    MENTOR("mentor"),
    MENTEE("mentee");

    private final String wireName;

    PairSide(String wireName) {
        this.wireName = wireName;
    }

    @Override
    public String wireName() {
        return wireName;
    }
}
