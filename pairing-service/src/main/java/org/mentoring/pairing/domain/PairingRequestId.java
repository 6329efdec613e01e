package org.mentoring.pairing.domain;

/// One mentee's request to be paired.
public record PairingRequestId(String value) {

    @Override
    public String toString() {
        return value;
    }
}
