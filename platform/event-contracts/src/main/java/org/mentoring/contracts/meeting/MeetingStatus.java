package org.mentoring.contracts.meeting;

import org.mentoring.contracts.WireNamed;

/// Where a meeting stands. `held`, `missed` and `cancelled` are final.
public enum MeetingStatus implements WireNamed {
    /// Waits for the other side.
    PROPOSED("proposed"),
    /// Both sides accepted the time.
    CONFIRMED("confirmed"),
    HELD("held"),
    MISSED("missed"),
    CANCELLED("cancelled");

    private final String wireName;

    MeetingStatus(String wireName) {
        this.wireName = wireName;
    }

    @Override
    public String wireName() {
        return wireName;
    }
}
