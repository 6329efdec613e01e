package org.mentoring.pairing.plan.domain;

import org.mentoring.pairing.domain.WireNamed;

/// What a goal's learning is done with.
public enum LearningKind implements WireNamed {
    COURSE("course"),
    EVENT("event"),
    CONFERENCE("conference"),
    READING("reading");

    private final String wireName;

    LearningKind(String wireName) {
        this.wireName = wireName;
    }

    @Override
    public String wireName() {
        return wireName;
    }
}
