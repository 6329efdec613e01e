package org.mentoring.pairing.plan.domain;

import org.mentoring.pairing.domain.WireNamed;

/// What a goal gathers below it.
public enum EntryKind implements WireNamed {
    STEP("step"),
    LEARNING_ITEM("learning-item"),
    COMMENT("comment"),
    REFLECTION("reflection");

    private final String wireName;

    EntryKind(String wireName) {
        this.wireName = wireName;
    }

    @Override
    public String wireName() {
        return wireName;
    }
}
