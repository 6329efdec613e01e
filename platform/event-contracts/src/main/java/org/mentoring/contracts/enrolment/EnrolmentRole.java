package org.mentoring.contracts.enrolment;

import org.mentoring.contracts.WireNamed;

/// What a person is in the cohort.
public enum EnrolmentRole implements WireNamed {
    MENTOR("mentor"),
    MENTEE("mentee");

    private final String wireName;

    EnrolmentRole(String wireName) {
        this.wireName = wireName;
    }

    @Override
    public String wireName() {
        return wireName;
    }
}
