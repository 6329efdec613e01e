package org.mentoring.pairing.enrolment.domain;

import org.mentoring.pairing.domain.WireNamed;

/// How firmly a place is taken. Both kinds count.
public enum Place implements WireNamed {
    RESERVED("reserved"),
    CONFIRMED("confirmed");

    private final String wireName;

    Place(String wireName) {
        this.wireName = wireName;
    }

    @Override
    public String wireName() {
        return wireName;
    }
}
