package org.mentoring.pairing.request.domain;

import org.mentoring.pairing.domain.WireNamed;

/// How a request comes to a pair.
public enum Way implements WireNamed {
    /// The mentor is asked and accepts.
    ASK("ask"),
    /// The mentee picks, and that is it.
    PICK("pick");

    private final String wireName;

    Way(String wireName) {
        this.wireName = wireName;
    }

    @Override
    public String wireName() {
        return wireName;
    }
}
