package org.mentoring.pairing.domain;

/// One person's place in one cohort, as mentor or as mentee.
public record EnrolmentId(String value) {

    @Override
    public String toString() {
        return value;
    }
}
