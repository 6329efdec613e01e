package org.mentoring.pairing.plan.domain;

import org.mentoring.pairing.domain.WireNamed;

/// How a goal stands.
public enum GoalStatus implements WireNamed {
    OPEN("open"),
    REACHED("reached"),
    CHANGED("changed"),
    DROPPED("dropped");

    private final String wireName;

    GoalStatus(String wireName) {
        this.wireName = wireName;
    }

    @Override
    public String wireName() {
        return wireName;
    }
}
