package org.mentoring.contracts.pairingrun;

import org.mentoring.contracts.WireNamed;

/// How far a run has come. `published`, `failed` and `cancelled` are final.
public enum PairingRunStatus implements WireNamed {
    REQUESTED("requested"),
    COMPLETED("completed"),
    PUBLISHED("published"),
    FAILED("failed"),
    CANCELLED("cancelled");

    private final String wireName;

    PairingRunStatus(String wireName) {
        this.wireName = wireName;
    }

    @Override
    public String wireName() {
        return wireName;
    }
}
