package org.mentoring.pairing.pairing;

import org.jspecify.annotations.Nullable;
import org.mentoring.pairing.Decider;
import org.mentoring.pairing.RejectedException;
import org.mentoring.pairing.cohort.CohortService;
import org.mentoring.pairing.domain.PairingId;
import org.mentoring.pairing.domain.PersonId;
import org.mentoring.pairing.pairing.MongoPairings.Viewer;
import org.mentoring.pairing.pairing.domain.Agreement;
import org.mentoring.pairing.pairing.domain.Pairing;
import org.mentoring.pairing.pairing.domain.PairingCommand;
import org.mentoring.pairing.pairing.domain.PairingDecider;
import org.mentoring.pairing.pairing.domain.PairingEvent;
import org.mentoring.pairing.pairing.domain.Side;
import org.mentoring.runtime.aggregate.Stored;
import org.mentoring.web.caller.Caller;
import org.mentoring.web.paging.Page;
import org.mentoring.web.paging.PageRequest;
import org.mentoring.web.problem.ProblemException;
import org.mentoring.web.problem.ProblemType;

import java.time.Instant;
import java.time.InstantSource;
import java.util.function.BiFunction;

/// What the two of a pair do. Whoever may not see a pairing is told that it is not there; a
/// coordinator may look at it and decides nothing.
final class PairingService {

    private final MongoPairings pairings;
    private final Places places;
    private final CohortService cohorts;
    private final PairingDeciders deciders;
    private final InstantSource clock;

    PairingService(
            MongoPairings pairings,
            Places places,
            CohortService cohorts,
            PairingDeciders deciders,
            InstantSource clock) {
        this.pairings = pairings;
        this.places = places;
        this.cohorts = cohorts;
        this.deciders = deciders;
        this.clock = clock;
    }

    Page<Stored<Pairing>> list(Caller caller, @Nullable String cohort, PageRequest page) {
        return caller.personId() == null
                ? Page.empty()
                : pairings.list(viewer(caller), cohort, page);
    }

    Stored<Pairing> find(Caller caller, PairingId id) {
        return pairings.find(id, viewer(caller)).orElseThrow(ProblemException::notFound);
    }

    /// The second acceptance begins the relationship. Its places are confirmed before that is
    /// written, so no relationship runs without them; if it is not written after all, they stay
    /// with a pairing that is still proposed and that may be accepted or declined later.
    ///
    /// @throws RejectedException a place is gone
    Stored<Pairing> accept(Caller caller, PairingId id, long version) {
        var seen = find(caller, id);
        var accept = new PairingCommand.Accept(sideOf(caller, seen.state()), now());
        if (seen.version() == version && begins(seen.state(), accept)) {
            places.confirm(seen.state());
        }
        return change(caller, id, version, (_, _) -> accept);
    }

    private static boolean begins(Pairing pairing, PairingCommand command) {
        return Decider.accepted(PairingDecider.decide(pairing, command)).stream()
                .anyMatch(PairingEvent.Activated.class::isInstance);
    }

    Stored<Pairing> decline(Caller caller, PairingId id, long version, String reason) {
        var declined =
                change(
                        caller,
                        id,
                        version,
                        (side, at) -> new PairingCommand.Decline(side, reason, at));
        places.releaseSoon(declined.state());
        return declined;
    }

    Stored<Pairing> proposeAgreement(
            Caller caller, PairingId id, long version, Agreement.Content content) {
        return change(
                caller,
                id,
                version,
                (side, at) -> new PairingCommand.ProposeAgreement(side, content, at));
    }

    Stored<Pairing> confirmAgreement(Caller caller, PairingId id, long version) {
        return change(caller, id, version, (side, _) -> new PairingCommand.ConfirmAgreement(side));
    }

    private Stored<Pairing> change(
            Caller caller,
            PairingId id,
            long version,
            BiFunction<Side, Instant, PairingCommand> command) {
        var seen = find(caller, id).state();
        var asked = command.apply(sideOf(caller, seen), now());
        var decider = deciders.of(seen.terms());
        return pairings.change(
                id,
                version,
                pairing -> decider.change(pairing, PairingDecider.decide(pairing, asked)));
    }

    private static Side sideOf(Caller caller, Pairing pairing) {
        var side = PairingViews.sideOf(caller, pairing);
        if (side == null) {
            throw new ProblemException(
                    ProblemType.FORBIDDEN, "Only the two of the pair decide about it.");
        }
        return side;
    }

    private Viewer viewer(Caller caller) {
        var person = new PersonId(caller.personIdOrNotFound());
        return new Viewer(person, cohorts.coordinatedBy(caller));
    }

    private Instant now() {
        return clock.instant();
    }
}
