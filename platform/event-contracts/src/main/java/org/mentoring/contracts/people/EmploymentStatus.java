package org.mentoring.contracts.people;

import org.mentoring.contracts.WireNamed;

/// Whether the person works here; `leave` is away for a time.
public enum EmploymentStatus implements WireNamed {
    ACTIVE("active"),
    LEAVE("leave"),
    LEFT("left");

    private final String wireName;

    EmploymentStatus(String wireName) {
        this.wireName = wireName;
    }

    @Override
    public String wireName() {
        return wireName;
    }
}
