package org.mentoring.pairing.pairing;

import org.jspecify.annotations.Nullable;
import org.mentoring.pairing.RejectedException;
import org.mentoring.pairing.pairing.domain.Pairing;
import org.mentoring.pairing.pairing.domain.PairingCommand;
import org.mentoring.pairing.pairing.domain.PairingDecider;
import org.mentoring.runtime.aggregate.Stored;

/// The one way in which a pairing that exists is changed. What is over gives its places back.
final class PairingChanges {

    private final MongoPairings pairings;
    private final PairingDeciders deciders;
    private final Places places;

    PairingChanges(MongoPairings pairings, PairingDeciders deciders, Places places) {
        this.pairings = pairings;
        this.deciders = deciders;
        this.places = places;
    }

    /// @param version that the caller has seen; null for any
    /// @throws RejectedException the command is not possible as things stand
    Stored<Pairing> change(Pairing.Terms terms, @Nullable Long version, PairingCommand command) {
        var decider = deciders.of(terms);
        var changed =
                pairings.change(
                        terms.id(),
                        version,
                        now -> decider.change(now, PairingDecider.decide(now, command)));
        places.releaseSoon(changed.state());
        return changed;
    }
}
