package org.mentoring.pairing.plan.domain;

/// One goal of a plan.
public record GoalId(String value) {

    @Override
    public String toString() {
        return value;
    }
}
