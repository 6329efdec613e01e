package org.mentoring.contracts.pairing;

import org.mentoring.contracts.WireNamed;

/// Why a pairing ended early.
public enum PairingEnding implements WireNamed {
    /// One of the two looks for another partner. Who it was and why never travels.
    REMATCH("rematch"),
    /// One of the two does not go on with mentoring for now.
    STOPPED("stopped"),
    /// One of the two has left the organisation.
    LEFT("left"),
    /// The two were never heard of.
    NO_CONTACT("no-contact"),
    OTHER("other");

    private final String wireName;

    PairingEnding(String wireName) {
        this.wireName = wireName;
    }

    @Override
    public String wireName() {
        return wireName;
    }
}
