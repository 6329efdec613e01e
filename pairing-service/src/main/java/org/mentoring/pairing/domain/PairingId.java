package org.mentoring.pairing.domain;

/// One relationship of a mentor and a mentee.
public record PairingId(String value) {

    @Override
    public String toString() {
        return value;
    }
}
