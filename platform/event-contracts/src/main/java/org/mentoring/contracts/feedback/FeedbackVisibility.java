package org.mentoring.contracts.feedback;

import org.mentoring.contracts.WireNamed;

/// Who may read the answer, as its author chose before writing.
public enum FeedbackVisibility implements WireNamed {
    AUTHOR("author"),
    PAIR("pair"),
    COORDINATORS("coordinators");

    private final String wireName;

    FeedbackVisibility(String wireName) {
        this.wireName = wireName;
    }

    @Override
    public String wireName() {
        return wireName;
    }
}
