package org.mentoring.pairing.pairing.domain;

import org.mentoring.pairing.domain.WireNamed;

/// The ways in which a relationship closes: as planned, or early.
public enum Closing implements WireNamed {
    GOALS_REACHED("goals-reached", true),
    GOALS_PARTLY_REACHED("goals-partly-reached", true),
    TIME_IS_UP("time-is-up", true),
    /// One of the two looks for another partner; nobody is at fault.
    REMATCH("rematch", false),
    /// One of the two does not go on with mentoring for now.
    STOPPED("stopped", false),
    /// One of the two has left the organisation.
    LEFT("left", false),
    /// The two were never heard of.
    NO_CONTACT("no-contact", false),
    OTHER("other", false);

    private final String wireName;
    private final boolean planned;

    Closing(String wireName, boolean planned) {
        this.wireName = wireName;
        this.planned = planned;
    }

    @Override
    public String wireName() {
        return wireName;
    }

    /// Whether the pairing counts as completed.
    public boolean planned() {
        return planned;
    }

    /// Whether one of the two may close it in this way; a coordinator may in any.
    boolean isForPartners() {
        return planned || this == REMATCH || this == STOPPED;
    }
}
