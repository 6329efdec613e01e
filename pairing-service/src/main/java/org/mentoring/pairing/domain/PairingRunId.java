package org.mentoring.pairing.domain;

/// One computation of pairs.
public record PairingRunId(String value) {

    @Override
    public String toString() {
        return value;
    }
}
