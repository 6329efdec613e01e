package org.mentoring.pairing.enrolment.domain;

import org.mentoring.pairing.domain.WireNamed;

import java.time.Instant;

/// How an enrolment stands at some moment, as it is shown.
public enum Standing implements WireNamed {
    ACTIVE("active"),
    /// Takes no new partners for now, or was erased.
    PAUSED("paused"),
    /// The person is in another cohort instead.
    MOVED("moved");

    private final String wireName;

    Standing(String wireName) {
        this.wireName = wireName;
    }

    /// How this enrolment stands then.
    public static Standing of(Enrolment enrolment, Instant at) {
        if (enrolment.move() != null) {
            return MOVED;
        }
        return enrolment.isPausedAt(at) ? PAUSED : ACTIVE;
    }

    @Override
    public String wireName() {
        return wireName;
    }
}
