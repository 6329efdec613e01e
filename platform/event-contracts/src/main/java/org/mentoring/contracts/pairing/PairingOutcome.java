package org.mentoring.contracts.pairing;

import org.mentoring.contracts.WireNamed;

/// How a pairing came to its planned end, in the eyes of who closed it.
public enum PairingOutcome implements WireNamed {
    GOALS_REACHED("goals-reached"),
    GOALS_PARTLY_REACHED("goals-partly-reached"),
    /// The end date has come, or one of the two says so.
    TIME_IS_UP("time-is-up");

    private final String wireName;

    PairingOutcome(String wireName) {
        this.wireName = wireName;
    }

    @Override
    public String wireName() {
        return wireName;
    }
}
