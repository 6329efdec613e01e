package org.mentoring.pairing.invitation.domain;

import org.mentoring.pairing.domain.WireNamed;

/// Whether an invitation lets anybody in.
public enum InvitationStatus implements WireNamed {
    OPEN("open"),
    EXPIRED("expired"),
    USED_UP("used-up"),
    REVOKED("revoked");

    private final String wireName;

    InvitationStatus(String wireName) {
        this.wireName = wireName;
    }

    @Override
    public String wireName() {
        return wireName;
    }
}
