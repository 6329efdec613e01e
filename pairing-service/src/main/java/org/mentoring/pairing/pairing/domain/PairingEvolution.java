package org.mentoring.pairing.pairing.domain;

import org.mentoring.pairing.pairing.domain.PairingEvent.Accepted;
import org.mentoring.pairing.pairing.domain.PairingEvent.Activated;
import org.mentoring.pairing.pairing.domain.PairingEvent.AgreementConfirmed;
import org.mentoring.pairing.pairing.domain.PairingEvent.AgreementProposed;
import org.mentoring.pairing.pairing.domain.PairingEvent.PlacesReleased;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;

/// The state that an event leads to. Every event knows the one state it happens in, so the types
/// say which those are; an event in another state is a programming error.
public final class PairingEvolution {

    private PairingEvolution() {}

    public static Pairing begin(PairingEvent.Proposed event) {
        return new Pairing.Proposed(event.terms(), Set.of());
    }

    /// The state after the event.
    ///
    /// @throws ClassCastException for an event that [PairingDecider] does not give in this state
    public static Pairing evolve(Pairing pairing, PairingEvent event) {
        return switch (event) {
            case PairingEvent.Proposed proposed -> begin(proposed);
            case Accepted(var by) -> accepted((Pairing.Proposed) pairing, by);
            case Activated(var at) -> new Pairing.Active(pairing.terms(), at, List.of());
            case PairingEvent.Declined(var by, var reason, var at) ->
                    new Pairing.Declined(pairing.terms(), by, reason, at, false);
            case AgreementProposed(var agreement) -> proposed((Pairing.Active) pairing, agreement);
            case AgreementConfirmed(var by, _) -> confirmed((Pairing.Active) pairing, by);
            case PlacesReleased() -> released((Pairing.Declined) pairing);
        };
    }

    private static Pairing accepted(Pairing.Proposed pairing, Side by) {
        var acceptedBy = EnumSet.of(by);
        acceptedBy.addAll(pairing.acceptedBy());
        return new Pairing.Proposed(pairing.terms(), acceptedBy);
    }

    private static Pairing proposed(Pairing.Active pairing, Agreement agreement) {
        var agreements = new ArrayList<>(pairing.agreements());
        agreements.add(agreement);
        return new Pairing.Active(pairing.terms(), pairing.since(), agreements);
    }

    private static Pairing confirmed(Pairing.Active pairing, Side by) {
        var agreements = new ArrayList<>(pairing.agreements());
        agreements.add(agreements.removeLast().confirmedAlsoBy(by));
        return new Pairing.Active(pairing.terms(), pairing.since(), agreements);
    }

    private static Pairing released(Pairing.Declined pairing) {
        return new Pairing.Declined(
                pairing.terms(), pairing.by(), pairing.reason(), pairing.at(), true);
    }
}
