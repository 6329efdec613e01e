package org.mentoring.contracts.enrolment;

import org.mentoring.contracts.WireNamed;

/// What changed about an enrolment.
public enum EnrolmentChangeReason implements WireNamed {
    /// How many partners the person takes.
    CAPACITY("capacity"),
    /// The person takes no new partners for now.
    PAUSED("paused"),
    /// The person takes new partners again.
    RESUMED("resumed"),
    /// The person goes on in another cohort.
    MOVED("moved"),
    /// The person was moved back from another cohort.
    RETURNED("returned");

    private final String wireName;

    EnrolmentChangeReason(String wireName) {
        this.wireName = wireName;
    }

    @Override
    public String wireName() {
        return wireName;
    }
}
