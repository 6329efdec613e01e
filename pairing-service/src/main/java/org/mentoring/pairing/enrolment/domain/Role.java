package org.mentoring.pairing.enrolment.domain;

import org.mentoring.pairing.domain.WireNamed;

/// What a person is in a cohort.
public enum Role implements WireNamed {
    MENTOR("mentor", 3, 10),
    MENTEE("mentee", 1, 2);

    private final String wireName;
    private final int usualCapacity;
    private final int largestCapacity;

    Role(String wireName, int usualCapacity, int largestCapacity) {
        this.wireName = wireName;
        this.usualCapacity = usualCapacity;
        this.largestCapacity = largestCapacity;
    }

    @Override
    public String wireName() {
        return wireName;
    }

    /// Partners a person takes who has not said how many.
    public int usualCapacity() {
        return usualCapacity;
    }

    /// Partners that nobody in this role exceeds.
    public int largestCapacity() {
        return largestCapacity;
    }
}
