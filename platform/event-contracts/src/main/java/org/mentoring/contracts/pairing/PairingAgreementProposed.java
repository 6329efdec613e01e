package org.mentoring.contracts.pairing;

import static java.util.Objects.requireNonNull;

/// One side has written the agreement or a new version of it, and thereby confirmed it.
public record PairingAgreementProposed(PairSide by, int agreementVersion, PairingView pairing)
        implements PairingEvent {
    public PairingAgreementProposed {
        requireNonNull(by, "by");
        requireNonNull(pairing, "pairing");
    }
}
