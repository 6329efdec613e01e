package org.mentoring.pairing.domain;

/// One mentee's goals in one cohort.
public record PlanId(String value) {

    @Override
    public String toString() {
        return value;
    }
}
