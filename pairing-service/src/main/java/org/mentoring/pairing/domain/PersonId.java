package org.mentoring.pairing.domain;

/// A person, in any role and any cohort.
public record PersonId(String value) {

    @Override
    public String toString() {
        return value;
    }
}
