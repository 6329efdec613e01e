package org.mentoring.contracts.cohort;

import org.mentoring.contracts.WireNamed;

/// Who mentors whom in a cohort: one person another, one several together, or the less senior the
/// more senior.
public enum CohortKind implements WireNamed {
    ONE_TO_ONE("one-to-one"),
    GROUP("group"),
    REVERSE("reverse");

    private final String wireName;

    CohortKind(String wireName) {
        this.wireName = wireName;
    }

    @Override
    public String wireName() {
        return wireName;
    }
}
