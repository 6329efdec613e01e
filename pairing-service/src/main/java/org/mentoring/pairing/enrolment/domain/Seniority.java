package org.mentoring.pairing.enrolment.domain;

import org.mentoring.pairing.domain.WireNamed;

/// How far along a person is, in ascending order.
public enum Seniority implements WireNamed {
    JUNIOR("junior"),
    PROFESSIONAL("professional"),
    SENIOR("senior"),
    LEAD("lead"),
    EXECUTIVE("executive");

    private final String wireName;

    Seniority(String wireName) {
        this.wireName = wireName;
    }

    @Override
    public String wireName() {
        return wireName;
    }
}
