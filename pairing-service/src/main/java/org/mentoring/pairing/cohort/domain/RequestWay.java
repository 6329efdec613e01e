package org.mentoring.pairing.cohort.domain;

import org.mentoring.pairing.domain.WireNamed;

/// Whether mentees of a cohort find a mentor by themselves.
public enum RequestWay implements WireNamed {
    /// Pairs are made by coordinators only.
    OFF("off"),
    /// A mentee asks, a mentor accepts.
    ASK("ask"),
    /// A mentee picks, and the two are paired at once.
    PICK("pick");

    private final String wireName;

    RequestWay(String wireName) {
        this.wireName = wireName;
    }

    @Override
    public String wireName() {
        return wireName;
    }
}
