package org.mentoring.pairing.request.domain;

import org.mentoring.pairing.domain.WireNamed;

/// How a choice ended.
public enum Outcome implements WireNamed {
    ACCEPTED("accepted"),
    DECLINED("declined"),
    /// The mentor did not answer in time.
    EXPIRED("expired"),
    /// The mentor had no free place.
    FULL("no-free-place"),
    /// The mentee had no free place, so that no further choice can be asked.
    OWN_FULL("no-own-place"),
    /// Another request of the same mentee asks the same mentor.
    ASKED_ALREADY("asked-already"),
    WITHDRAWN("withdrawn");

    private final String wireName;

    Outcome(String wireName) {
        this.wireName = wireName;
    }

    @Override
    public String wireName() {
        return wireName;
    }
}
