package org.mentoring.pairing.people.domain;

import org.mentoring.pairing.domain.WireNamed;

/// Who said what we know of a person.
public enum Source implements WireNamed {
    IMPORT("import"),
    SIGN_IN("sign-in");

    private final String wireName;

    Source(String wireName) {
        this.wireName = wireName;
    }

    @Override
    public String wireName() {
        return wireName;
    }
}
