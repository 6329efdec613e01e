package org.mentoring.pairing.plan.domain;

/// One step, learning item, comment or reflection of a goal.
public record EntryId(String value) {

    @Override
    public String toString() {
        return value;
    }
}
