package org.mentoring.contracts.pairingrequest;

import org.mentoring.contracts.WireNamed;

/// How far a request has come; everything but `pending` is final. `declined`: no choice is left,
/// and somebody said no or nobody had a place. `expired`: no choice is left, and nobody answered.
public enum PairingRequestStatus implements WireNamed {
    PENDING("pending"),
    ACCEPTED("accepted"),
    DECLINED("declined"),
    WITHDRAWN("withdrawn"),
    EXPIRED("expired");

    private final String wireName;

    PairingRequestStatus(String wireName) {
        this.wireName = wireName;
    }

    @Override
    public String wireName() {
        return wireName;
    }
}
