package org.mentoring.pairing.request.domain;

import org.mentoring.pairing.domain.WireNamed;

/// What everybody may know of a request. All but the first are final.
public enum RequestStatus implements WireNamed {
    PENDING("pending"),
    ACCEPTED("accepted"),
    /// No choice is left, and somebody said no or nobody had a place.
    DECLINED("declined"),
    WITHDRAWN("withdrawn"),
    /// No choice is left, and whoever was asked did not answer.
    EXPIRED("expired");

    private final String wireName;

    RequestStatus(String wireName) {
        this.wireName = wireName;
    }

    @Override
    public String wireName() {
        return wireName;
    }
}
