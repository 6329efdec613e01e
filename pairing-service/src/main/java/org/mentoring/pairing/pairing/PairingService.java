package org.mentoring.pairing.pairing;

import org.jspecify.annotations.Nullable;
import org.mentoring.pairing.Decider;
import org.mentoring.pairing.RejectedException;
import org.mentoring.pairing.cohort.CohortService;
import org.mentoring.pairing.domain.PairingId;
import org.mentoring.pairing.domain.PersonId;
import org.mentoring.pairing.domain.Side;
import org.mentoring.pairing.domain.Structure;
import org.mentoring.pairing.pairing.MongoPairings.Viewer;
import org.mentoring.pairing.pairing.domain.Actor;
import org.mentoring.pairing.pairing.domain.Agreement;
import org.mentoring.pairing.pairing.domain.Closing;
import org.mentoring.pairing.pairing.domain.Pairing;
import org.mentoring.pairing.pairing.domain.PairingCommand;
import org.mentoring.pairing.pairing.domain.PairingCommand.Close;
import org.mentoring.pairing.pairing.domain.PairingCommand.ConfirmAgreement;
import org.mentoring.pairing.pairing.domain.PairingCommand.Decline;
import org.mentoring.pairing.pairing.domain.PairingCommand.Hold;
import org.mentoring.pairing.pairing.domain.PairingCommand.ProposeAgreement;
import org.mentoring.pairing.pairing.domain.PairingCommand.RateOneself;
import org.mentoring.pairing.pairing.domain.PairingCommand.Reflect;
import org.mentoring.pairing.pairing.domain.PairingCommand.Resume;
import org.mentoring.pairing.pairing.domain.PairingCommand.SetEnd;
import org.mentoring.pairing.pairing.domain.PairingCommand.Withdraw;
import org.mentoring.pairing.pairing.domain.PairingDecider;
import org.mentoring.pairing.pairing.domain.PairingEvent;
import org.mentoring.pairing.pairing.domain.Pause;
import org.mentoring.pairing.pairing.domain.Reflection;
import org.mentoring.pairing.pairing.domain.SelfRating;
import org.mentoring.pairing.pairing.domain.SelfRating.Phase;
import org.mentoring.runtime.aggregate.Stored;
import org.mentoring.web.caller.Caller;
import org.mentoring.web.paging.Page;
import org.mentoring.web.paging.PageRequest;
import org.mentoring.web.problem.ProblemException;
import org.mentoring.web.problem.ProblemType;

import java.time.Instant;
import java.time.InstantSource;
import java.time.LocalDate;
import java.util.Map;
import java.util.function.Function;

/// What the two of a pair do, and what their coordinators do about it. Whoever may not see a
/// pairing is told that it is not there.
final class PairingService {

    private final MongoPairings pairings;
    private final PairingChanges changes;
    private final Places places;
    private final ApprovalObstacles obstacles;
    private final CohortService cohorts;
    private final InstantSource clock;

    PairingService(
            MongoPairings pairings,
            PairingChanges changes,
            Places places,
            ApprovalObstacles obstacles,
            CohortService cohorts,
            InstantSource clock) {
        this.pairings = pairings;
        this.changes = changes;
        this.places = places;
        this.obstacles = obstacles;
        this.cohorts = cohorts;
        this.clock = clock;
    }

    Page<Stored<Pairing>> list(Caller caller, PairingFilter filter, PageRequest page) {
        return caller.personId() == null
                ? Page.empty()
                : pairings.list(viewer(caller), filter, page);
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
        return letBegin(
                seen, version, new PairingCommand.Accept(sideOf(caller, seen.state()), now()));
    }

    /// A coordinator lets a pairing begin that the two have agreed on. Whoever is one of the two
    /// leaves that to another coordinator.
    ///
    /// @throws RejectedException nobody has to approve it, a place is gone, or what
    ///   [ApprovalObstacles] says
    Stored<Pairing> approve(Caller caller, PairingId id, long version) {
        var seen = find(caller, id);
        requireCoordinator(caller, seen.state());
        if (PairingViews.sideOf(caller, seen.state()) != null) {
            throw new ProblemException(
                    ProblemType.FORBIDDEN,
                    "You are one of the two: another coordinator of the cohort approves the pair.");
        }
        if (seen.version() == version) {
            obstacles.requireNone(seen.state());
        }
        var by = new PersonId(caller.personIdOrNotFound());
        return letBegin(seen, version, new PairingCommand.Approve(by, now()));
    }

    private Stored<Pairing> letBegin(Stored<Pairing> seen, long version, PairingCommand command) {
        if (seen.version() == version && begins(seen.state(), command)) {
            places.confirm(seen.state());
        }
        return changes.change(seen.state().terms(), version, command);
    }

    private static boolean begins(Pairing pairing, PairingCommand command) {
        return Decider.accepted(PairingDecider.decide(pairing, command)).stream()
                .anyMatch(PairingEvent.Activated.class::isInstance);
    }

    Stored<Pairing> decline(Caller caller, PairingId id, long version, String reason) {
        return byPartner(caller, id, version, side -> new Decline(side, reason, now()));
    }

    /// Takes back a proposal that has not begun: not both have accepted, or nobody has approved.
    Stored<Pairing> withdraw(Caller caller, PairingId id, long version) {
        return byCoordinator(caller, id, version, by -> new Withdraw(by, now()));
    }

    /// @param content given the structure that pairs of the cohort have who choose none
    Stored<Pairing> proposeAgreement(
            Caller caller,
            PairingId id,
            long version,
            Function<Structure, Agreement.Content> content) {
        var usual = cohorts.structureOf(find(caller, id).state().terms().cohort());
        var proposed = content.apply(usual);
        return byPartner(caller, id, version, side -> new ProposeAgreement(side, proposed, now()));
    }

    Stored<Pairing> confirmAgreement(Caller caller, PairingId id, long version) {
        return byPartner(caller, id, version, ConfirmAgreement::new);
    }

    Stored<Pairing> pause(Caller caller, PairingId id, long version, @Nullable Instant until) {
        return byAnybody(
                caller, id, version, by -> new Hold(new Pause(by, null, false, now(), until)));
    }

    Stored<Pairing> resume(Caller caller, PairingId id, long version) {
        return byAnybody(caller, id, version, Resume::new);
    }

    /// @param reason for coordinators and the author
    Stored<Pairing> close(
            Caller caller, PairingId id, long version, Closing how, @Nullable String reason) {
        return byAnybody(caller, id, version, by -> new Close(by, how, reason, now()));
    }

    Stored<Pairing> setEnd(Caller caller, PairingId id, long version, LocalDate day) {
        return byCoordinator(caller, id, version, _ -> new SetEnd(day));
    }

    Stored<Pairing> reflect(
            Caller caller, PairingId id, long version, String words, boolean shared) {
        return byPartner(
                caller,
                id,
                version,
                side -> new Reflect(side, new Reflection(words, shared, now())));
    }

    Stored<Pairing> rate(
            Caller caller, PairingId id, long version, Phase phase, Map<String, Integer> levels) {
        return byPartner(
                caller,
                id,
                version,
                side -> new RateOneself(new SelfRating(side, phase, levels, now())));
    }

    private Stored<Pairing> byPartner(
            Caller caller, PairingId id, long version, Function<Side, PairingCommand> command) {
        var seen = find(caller, id).state();
        var asked = command.apply(sideOf(caller, seen));
        return changes.change(seen.terms(), version, asked);
    }

    private Stored<Pairing> byCoordinator(
            Caller caller, PairingId id, long version, Function<Actor, PairingCommand> command) {
        var seen = find(caller, id).state();
        requireCoordinator(caller, seen);
        return changes.change(seen.terms(), version, command.apply(coordinator(caller)));
    }

    private void requireCoordinator(Caller caller, Pairing pairing) {
        if (!cohorts.coordinatedBy(caller).contains(pairing.terms().cohort())) {
            throw new ProblemException(
                    ProblemType.FORBIDDEN, "Only the coordinators of the cohort decide this.");
        }
    }

    /// Whoever sees a pairing is one of the two or coordinates its cohort.
    private Stored<Pairing> byAnybody(
            Caller caller, PairingId id, long version, Function<Actor, PairingCommand> command) {
        var seen = find(caller, id).state();
        var side = PairingViews.sideOf(caller, seen);
        var actor = side == null ? coordinator(caller) : new Actor.Partner(side);
        return changes.change(seen.terms(), version, command.apply(actor));
    }

    private static Side sideOf(Caller caller, Pairing pairing) {
        var side = PairingViews.sideOf(caller, pairing);
        if (side == null) {
            throw new ProblemException(
                    ProblemType.FORBIDDEN, "Only the two of the pair decide about it.");
        }
        return side;
    }

    private static Actor coordinator(Caller caller) {
        return new Actor.Coordinator(new PersonId(caller.personIdOrNotFound()));
    }

    private Viewer viewer(Caller caller) {
        var person = new PersonId(caller.personIdOrNotFound());
        return new Viewer(person, cohorts.coordinatedBy(caller));
    }

    private Instant now() {
        return clock.instant();
    }
}
