package org.mentoring.contracts.pairing;

import static java.util.Objects.requireNonNull;

/// One side has confirmed this version. `pairing.agreement.status` is `confirmed` once both have.
public record PairingAgreementConfirmed(PairSide by, int agreementVersion, PairingView pairing)
        implements PairingEvent {
    public PairingAgreementConfirmed {
        requireNonNull(by, "by");
        requireNonNull(pairing, "pairing");
    }
}
