package org.mentoring.contracts.pairingrequest;

import org.mentoring.contracts.WireNamed;

/// Why a mentor is asked no longer: a no, a clock that ran out, no place that was free, or another
/// request of the same mentee to the same mentor.
public enum ChoiceOutcome implements WireNamed {
    DECLINED("declined"),
    EXPIRED("expired"),
    NO_FREE_PLACE("no-free-place"),
    ASKED_ALREADY("asked-already");

    private final String wireName;

    ChoiceOutcome(String wireName) {
        this.wireName = wireName;
    }

    @Override
    public String wireName() {
        return wireName;
    }
}
