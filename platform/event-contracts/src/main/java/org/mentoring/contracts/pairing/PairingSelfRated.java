package org.mentoring.contracts.pairing;

import static java.util.Objects.requireNonNull;

/// One of the two has rated the own skills. The ratings never travel.
public record PairingSelfRated(PairSide by, RatingPhase phase, PairingView pairing)
        implements PairingEvent {
    public PairingSelfRated {
        requireNonNull(by, "by");
        requireNonNull(phase, "phase");
        requireNonNull(pairing, "pairing");
    }
}
