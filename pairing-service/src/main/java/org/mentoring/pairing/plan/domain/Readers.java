package org.mentoring.pairing.plan.domain;

import org.mentoring.pairing.domain.WireNamed;

/// Who reads a reflection: chosen before it is written, and never changed.
public enum Readers implements WireNamed {
    AUTHOR("author"),
    PAIR("pair");

    private final String wireName;

    Readers(String wireName) {
        this.wireName = wireName;
    }

    @Override
    public String wireName() {
        return wireName;
    }
}
