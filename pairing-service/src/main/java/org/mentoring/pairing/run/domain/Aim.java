package org.mentoring.pairing.run.domain;

import org.mentoring.pairing.domain.WireNamed;

/// What a run optimises first.
public enum Aim implements WireNamed {
    BEST_FIT("best-fit"),
    FEWEST_LEFT_OUT("fewest-left-out");

    private final String wireName;

    Aim(String wireName) {
        this.wireName = wireName;
    }

    @Override
    public String wireName() {
        return wireName;
    }
}
