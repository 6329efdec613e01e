package org.mentoring.pairing.pairing.domain;

import org.mentoring.pairing.domain.Side;
import org.mentoring.pairing.pairing.domain.PairingEvent.Accepted;
import org.mentoring.pairing.pairing.domain.PairingEvent.Activated;
import org.mentoring.pairing.pairing.domain.PairingEvent.AgreementConfirmed;
import org.mentoring.pairing.pairing.domain.PairingEvent.AgreementProposed;
import org.mentoring.pairing.pairing.domain.PairingEvent.EndSet;
import org.mentoring.pairing.pairing.domain.PairingEvent.PlacesReleased;
import org.mentoring.pairing.pairing.domain.PairingEvent.Reflected;
import org.mentoring.pairing.pairing.domain.PairingEvent.Resumed;
import org.mentoring.pairing.pairing.domain.PairingEvent.SelfRated;
import org.mentoring.pairing.pairing.domain.PairingEvent.WordsForgotten;

import java.util.EnumMap;
import java.util.EnumSet;
import java.util.Map;
import java.util.Set;

/// The state that an event leads to. Every event knows the states it happens in, so the types say
/// which those are; an event in another state is a programming error.
public final class PairingEvolution {

    private PairingEvolution() {}

    public static Pairing begin(PairingEvent.Proposed event) {
        return new Pairing.Proposed(event.terms(), Set.of());
    }

    /// The state after the event.
    ///
    /// @throws ClassCastException for an event that [PairingDecider] does not give in this state
    public static Pairing evolve(Pairing pairing, PairingEvent event) {
        var terms = pairing.terms();
        return switch (event) {
            case PairingEvent.Proposed proposed -> begin(proposed);
            case Accepted(var by) -> accepted((Pairing.Proposed) pairing, by);
            case PairingEvent.ApprovalRequested _, PairingEvent.Approved _ -> pairing;
            case Activated(var at) -> new Pairing.Active(terms, Relationship.since(at));
            case PairingEvent.Declined(var by, var reason, var at) ->
                    new Pairing.Declined(terms, by, reason, at, false);
            case PairingEvent.Withdrawn(var by, var at) ->
                    new Pairing.Withdrawn(terms, by, at, false);
            case AgreementProposed(var agreement) ->
                    with(pairing, relationshipOf(pairing).with(agreement));
            case AgreementConfirmed(var by, _) ->
                    with(pairing, relationshipOf(pairing).confirmedAlsoBy(by));
            case PairingEvent.Paused(var pause) ->
                    new Pairing.Paused(terms, relationshipOf(pairing), pause);
            case Resumed _ -> new Pairing.Active(terms, relationshipOf(pairing));
            case PairingEvent.Closed(var closure) ->
                    new Pairing.Closed(terms, relationshipOf(pairing), closure, Map.of(), false);
            case EndSet(var day) -> with(pairing, relationshipOf(pairing).endingOn(day));
            case Reflected(var by, var words) -> reflected((Pairing.Closed) pairing, by, words);
            case SelfRated(var rating) -> with(pairing, relationshipOf(pairing).with(rating));
            case WordsForgotten(var author) -> Forgetting.without(pairing, author);
            case PlacesReleased() -> released((Pairing.Over) pairing);
        };
    }

    private static Relationship relationshipOf(Pairing pairing) {
        return ((Pairing.Begun) pairing).relationship();
    }

    private static Pairing accepted(Pairing.Proposed pairing, Side by) {
        var acceptedBy = EnumSet.of(by);
        acceptedBy.addAll(pairing.acceptedBy());
        return new Pairing.Proposed(pairing.terms(), acceptedBy);
    }

    private static Pairing with(Pairing pairing, Relationship changed) {
        var terms = pairing.terms();
        return switch ((Pairing.Begun) pairing) {
            case Pairing.Active _ -> new Pairing.Active(terms, changed);
            case Pairing.Paused(_, _, var pause) -> new Pairing.Paused(terms, changed, pause);
            case Pairing.Closed(_, _, var closure, var reflections, var released) ->
                    new Pairing.Closed(terms, changed, closure, reflections, released);
        };
    }

    private static Pairing reflected(Pairing.Closed pairing, Side by, Reflection words) {
        var reflections = new EnumMap<Side, Reflection>(Side.class);
        reflections.putAll(pairing.reflections());
        reflections.put(by, words);
        return new Pairing.Closed(
                pairing.terms(),
                pairing.relationship(),
                pairing.closure(),
                reflections,
                pairing.placesReleased());
    }

    private static Pairing released(Pairing.Over pairing) {
        return switch (pairing) {
            case Pairing.Closed(var terms, var relationship, var closure, var words, _) ->
                    new Pairing.Closed(terms, relationship, closure, words, true);
            case Pairing.Declined(var terms, var by, var reason, var at, _) ->
                    new Pairing.Declined(terms, by, reason, at, true);
            case Pairing.Withdrawn(var terms, var by, var at, _) ->
                    new Pairing.Withdrawn(terms, by, at, true);
        };
    }
}
