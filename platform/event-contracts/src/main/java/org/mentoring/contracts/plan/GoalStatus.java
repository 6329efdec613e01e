package org.mentoring.contracts.plan;

import org.mentoring.contracts.WireNamed;

/// Where a goal stands; only the mentee moves it.
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
