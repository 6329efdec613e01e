package org.mentoring.pairing.domain;

/// One intake of a programme.
public record CohortId(String value) {

    @Override
    public String toString() {
        return value;
    }
}
