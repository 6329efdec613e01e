package org.mentoring.pairing.fitcheck.domain;

import org.mentoring.pairing.domain.WireNamed;

/// How one of the two finds the pair.
public enum Suitability implements WireNamed {
    GOOD("good"),
    UNDECIDED("undecided"),
    NOT_A_FIT("not-a-fit");

    private final String wireName;

    Suitability(String wireName) {
        this.wireName = wireName;
    }

    @Override
    public String wireName() {
        return wireName;
    }
}
