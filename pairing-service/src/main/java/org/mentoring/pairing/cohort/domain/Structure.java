package org.mentoring.pairing.cohort.domain;

import org.mentoring.pairing.domain.WireNamed;

/// How much form the pairs of a cohort are given: few prompts, or agreement, agenda and check-ins
/// asked for in turn.
public enum Structure implements WireNamed {
    LIGHT("light"),
    STRUCTURED("structured");

    private final String wireName;

    Structure(String wireName) {
        this.wireName = wireName;
    }

    @Override
    public String wireName() {
        return wireName;
    }
}
