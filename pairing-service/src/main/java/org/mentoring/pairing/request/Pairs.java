package org.mentoring.pairing.request;

import org.mentoring.pairing.domain.PairingId;
import org.mentoring.pairing.pairing.AgreedPairings.Agreed;

/// The pairings that requests lead to.
interface Pairs {

    /// Makes the pairing, active at once; may be repeated. False when one of the two has declined
    /// it before.
    boolean begin(Agreed agreed);

    /// Whether the places kept under this id belong to a pairing.
    boolean havePlaces(PairingId id);
}
