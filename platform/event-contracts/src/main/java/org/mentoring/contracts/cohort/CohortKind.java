package org.mentoring.contracts.cohort;

import org.mentoring.contracts.WireNamed;

/// Who mentors whom in a cohort: one person another, one several together, the less senior the more
/// senior, or two each other.
public enum CohortKind implements WireNamed {
    ONE_TO_ONE("one-to-one"),
    GROUP("group"),
    REVERSE("reverse"),
    PEER("peer");

    private final String wireName;

    CohortKind(String wireName) {
        this.wireName = wireName;
    }

    @Override
    public String wireName() {
        return wireName;
    }
}
