package org.mentoring.pairing.enrolment.bulk;

import org.mentoring.pairing.domain.WireNamed;

/// What is done to each of many enrolments.
enum BulkAction implements WireNamed {
    TAG("tag"),
    UNTAG("untag"),
    PAUSE("pause"),
    RESUME("resume");

    private final String wireName;

    BulkAction(String wireName) {
        this.wireName = wireName;
    }

    @Override
    public String wireName() {
        return wireName;
    }

    /// Whether it is about a tag.
    boolean takesTag() {
        return this == TAG || this == UNTAG;
    }
}
