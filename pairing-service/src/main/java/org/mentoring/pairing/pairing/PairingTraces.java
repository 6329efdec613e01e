package org.mentoring.pairing.pairing;

import org.mentoring.pairing.domain.PersonId;
import org.mentoring.pairing.pairing.domain.Forgetting;
import org.mentoring.pairing.people.Traces;

/// Removes what somebody has written in pairings: as one of the two, or as the coordinator who
/// ended one.
final class PairingTraces implements Traces {

    private final MongoPairings pairings;
    private final PairingDeciders deciders;

    PairingTraces(MongoPairings pairings, PairingDeciders deciders) {
        this.pairings = pairings;
        this.deciders = deciders;
    }

    @Override
    public void forget(PersonId person) {
        for (var pairing : pairings.withWordsOf(person)) {
            var decider = deciders.of(pairing.terms());
            pairings.change(
                    pairing.terms().id(),
                    null,
                    now -> decider.change(now, Forgetting.decide(now, person)));
        }
    }
}
