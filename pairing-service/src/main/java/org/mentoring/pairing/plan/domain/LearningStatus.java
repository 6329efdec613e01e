package org.mentoring.pairing.plan.domain;

import org.mentoring.pairing.domain.WireNamed;

/// How far somebody is with a learning item.
public enum LearningStatus implements WireNamed {
    PLANNED("planned"),
    DOING("doing"),
    DONE("done");

    private final String wireName;

    LearningStatus(String wireName) {
        this.wireName = wireName;
    }

    @Override
    public String wireName() {
        return wireName;
    }
}
