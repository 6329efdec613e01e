package org.mentoring.pairing.plan.domain;

import org.mentoring.pairing.domain.WireNamed;

/// How far ahead a goal lies.
public enum Horizon implements WireNamed {
    SHORT_TERM("short-term"),
    LONG_TERM("long-term");

    private final String wireName;

    Horizon(String wireName) {
        this.wireName = wireName;
    }

    @Override
    public String wireName() {
        return wireName;
    }
}
