package org.mentoring.contracts.feedback;

import org.mentoring.contracts.WireNamed;

/// Whether the question was answered.
public enum FeedbackStatus implements WireNamed {
    REQUESTED("requested"),
    GIVEN("given");

    private final String wireName;

    FeedbackStatus(String wireName) {
        this.wireName = wireName;
    }

    @Override
    public String wireName() {
        return wireName;
    }
}
