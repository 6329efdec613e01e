package org.mentoring.contracts.plan;

import org.mentoring.contracts.WireNamed;

/// How far a goal reaches.
public enum GoalHorizon implements WireNamed {
    SHORT_TERM("short-term"),
    LONG_TERM("long-term");

    private final String wireName;

    GoalHorizon(String wireName) {
        this.wireName = wireName;
    }

    @Override
    public String wireName() {
        return wireName;
    }
}
