package org.mentoring.pairing.enrolment.domain;

import org.mentoring.pairing.domain.WireNamed;

/// How far along a person is, in ascending order.
public enum Seniority implements WireNamed {
    JUNIOR("junior", 1),
    PROFESSIONAL("professional", 2),
    SENIOR("senior", 3),
    LEAD("lead", 4),
    EXECUTIVE("executive", 5);

    private final String wireName;
    private final int level;

    Seniority(String wireName, int level) {
        this.wireName = wireName;
        this.level = level;
    }

    /// One more for each step.
    public int level() {
        return level;
    }

    @Override
    public String wireName() {
        return wireName;
    }
}
