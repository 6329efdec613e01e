package org.mentoring.contracts.pairingrun;

import org.mentoring.contracts.WireNamed;

/// What a run optimises: the total fit over the cohort, or the number of people who get a partner.
public enum PairingAim implements WireNamed {
    BEST_FIT("best-fit"),
    FEWEST_LEFT_OUT("fewest-left-out");

    private final String wireName;

    PairingAim(String wireName) {
        this.wireName = wireName;
    }

    @Override
    public String wireName() {
        return wireName;
    }
}
