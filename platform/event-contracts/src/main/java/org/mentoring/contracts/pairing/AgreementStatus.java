package org.mentoring.contracts.pairing;

import org.mentoring.contracts.WireNamed;

/// `proposed` until both sides have confirmed the same version.
public enum AgreementStatus implements WireNamed {
    PROPOSED("proposed"),
    CONFIRMED("confirmed");

    private final String wireName;

    AgreementStatus(String wireName) {
        this.wireName = wireName;
    }

    @Override
    public String wireName() {
        return wireName;
    }
}
