package org.mentoring.contracts.pairing;

import org.mentoring.contracts.WireNamed;

/// Where a relationship stands. `declined`, `withdrawn`, `completed` and `ended` are final.
public enum PairingStatus implements WireNamed {
    /// Waits for acceptance from both sides.
    PROPOSED("proposed"),
    ACTIVE("active"),
    PAUSED("paused"),
    /// One side said no before it began.
    DECLINED("declined"),
    /// The proposal was taken back before it began.
    WITHDRAWN("withdrawn"),
    /// Closed as planned.
    COMPLETED("completed"),
    /// Closed early.
    ENDED("ended");

    private final String wireName;

    PairingStatus(String wireName) {
        this.wireName = wireName;
    }

    @Override
    public String wireName() {
        return wireName;
    }
}
