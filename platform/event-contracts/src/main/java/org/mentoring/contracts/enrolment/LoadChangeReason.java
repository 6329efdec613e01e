package org.mentoring.contracts.enrolment;

import org.mentoring.contracts.WireNamed;

/// Why a load changed.
public enum LoadChangeReason implements WireNamed {
    /// A place is held for a draft or a proposed pairing; it counts as taken.
    RESERVED("reserved"),
    /// The pairing became active; the load stays as it was when the place was reserved.
    CONFIRMED("confirmed"),
    /// The place is free again.
    RELEASED("released");

    private final String wireName;

    LoadChangeReason(String wireName) {
        this.wireName = wireName;
    }

    @Override
    public String wireName() {
        return wireName;
    }
}
