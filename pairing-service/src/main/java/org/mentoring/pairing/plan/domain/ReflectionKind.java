package org.mentoring.pairing.plan.domain;

import org.mentoring.pairing.domain.WireNamed;

/// What a reflection looks back on.
public enum ReflectionKind implements WireNamed {
    SETBACK("setback"),
    INSIGHT("insight");

    private final String wireName;

    ReflectionKind(String wireName) {
        this.wireName = wireName;
    }

    @Override
    public String wireName() {
        return wireName;
    }
}
