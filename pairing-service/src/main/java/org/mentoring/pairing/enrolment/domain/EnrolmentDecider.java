package org.mentoring.pairing.enrolment.domain;

import static org.mentoring.pairing.domain.Decision.accepted;
import static org.mentoring.pairing.domain.Decision.rejected;
import static org.mentoring.pairing.domain.Rejection.Kind.CONFLICT;
import static org.mentoring.pairing.domain.Rejection.Kind.INVALID;

import org.mentoring.pairing.domain.Decision;
import org.mentoring.pairing.domain.PairingId;
import org.mentoring.pairing.enrolment.domain.EnrolmentCommand.AddTag;
import org.mentoring.pairing.enrolment.domain.EnrolmentCommand.ComeBack;
import org.mentoring.pairing.enrolment.domain.EnrolmentCommand.Confirm;
import org.mentoring.pairing.enrolment.domain.EnrolmentCommand.Describe;
import org.mentoring.pairing.enrolment.domain.EnrolmentCommand.MoveTo;
import org.mentoring.pairing.enrolment.domain.EnrolmentCommand.RecordArrival;
import org.mentoring.pairing.enrolment.domain.EnrolmentCommand.Release;
import org.mentoring.pairing.enrolment.domain.EnrolmentCommand.RemoveTag;
import org.mentoring.pairing.enrolment.domain.EnrolmentCommand.Reserve;
import org.mentoring.pairing.enrolment.domain.EnrolmentCommand.Resume;
import org.mentoring.pairing.enrolment.domain.EnrolmentCommand.Revise;
import org.mentoring.pairing.enrolment.domain.EnrolmentCommand.TakePause;
import org.mentoring.pairing.enrolment.domain.EnrolmentEvent.CapacityChanged;
import org.mentoring.pairing.enrolment.domain.EnrolmentEvent.Confirmed;
import org.mentoring.pairing.enrolment.domain.EnrolmentEvent.Described;
import org.mentoring.pairing.enrolment.domain.EnrolmentEvent.Enrolled;
import org.mentoring.pairing.enrolment.domain.EnrolmentEvent.Forgotten;
import org.mentoring.pairing.enrolment.domain.EnrolmentEvent.Paused;
import org.mentoring.pairing.enrolment.domain.EnrolmentEvent.Released;
import org.mentoring.pairing.enrolment.domain.EnrolmentEvent.Reserved;
import org.mentoring.pairing.enrolment.domain.EnrolmentEvent.Resumed;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Set;

/// What is allowed to an enrolment.
public final class EnrolmentDecider {

    private EnrolmentDecider() {}

    /// Somebody joins. The enrolment given is the one that begins, without any place taken.
    public static Decision<EnrolmentEvent> enrol(Enrolment enrolment) {
        return fits(enrolment.role(), enrolment.capacity())
                ? accepted(new Enrolled(enrolment.begun()))
                : outOfRange(enrolment.role());
    }

    /// The person wanted to be forgotten. Whoever has moved is forgotten here, too.
    public static Decision<EnrolmentEvent> forget(Enrolment enrolment) {
        return enrolment.forgotten().equals(enrolment) ? accepted() : accepted(new Forgotten());
    }

    public static Decision<EnrolmentEvent> decide(Enrolment enrolment, EnrolmentCommand command) {
        var move = enrolment.move();
        if (move != null) {
            return Moves.decide(move, enrolment.tags(), command);
        }
        return enrolment.isForgotten() ? forgotten(enrolment, command) : here(enrolment, command);
    }

    /// Places go on until they are freed: they are the partners' too.
    private static Decision<EnrolmentEvent> forgotten(
            Enrolment enrolment, EnrolmentCommand command) {
        return switch (command) {
            case Reserve _, Confirm _, Release _, RecordArrival _, ComeBack _ ->
                    here(enrolment, command);
            case Describe _, Revise _, TakePause _, Resume _, AddTag _, RemoveTag _, MoveTo _ ->
                    rejected(
                            CONFLICT,
                            "erased",
                            "This person was erased: nothing is changed here any more.");
        };
    }

    private static Decision<EnrolmentEvent> here(Enrolment enrolment, EnrolmentCommand command) {
        return switch (command) {
            case Describe describe -> describe(enrolment, describe);
            case Revise revise -> revise(enrolment, revise);
            case Reserve(var pairing, var at) -> reserve(enrolment, pairing, at);
            case Confirm(var pairing) -> confirm(enrolment, pairing);
            case Release(var pairing) -> release(enrolment, pairing);
            case TakePause pause -> pause(enrolment, pause);
            case Resume() -> enrolment.pause() == null ? accepted() : accepted(new Resumed());
            case AddTag(var tag) -> Tagging.add(enrolment.tags(), tag);
            case RemoveTag(var tag) -> Tagging.remove(enrolment.tags(), tag);
            case MoveTo moveTo -> Moves.begin(enrolment, moveTo);
            case RecordArrival _, ComeBack _ -> accepted();
        };
    }

    private static Decision<EnrolmentEvent> describe(Enrolment enrolment, Describe command) {
        var capacitySaid = !command.unsaid().contains(Unsaid.CAPACITY);
        if (capacitySaid && command.capacity() != enrolment.capacity()) {
            return rejected(
                    CONFLICT,
                    "capacity-differs",
                    "An import does not change the capacity of someone enrolled.");
        }
        return changes(enrolment, command.profile(), enrolment.capacity(), command.unsaid());
    }

    private static Decision<EnrolmentEvent> revise(Enrolment enrolment, Revise command) {
        var capacity =
                command.unsaid().contains(Unsaid.CAPACITY)
                        ? enrolment.capacity()
                        : command.capacity();
        if (!fits(enrolment.role(), capacity)) {
            return outOfRange(enrolment.role());
        }
        return capacity < enrolment.load()
                ? belowLoad(enrolment)
                : changes(enrolment, command.profile(), capacity, command.unsaid());
    }

    private static Decision<EnrolmentEvent> changes(
            Enrolment enrolment, Profile said, int capacity, Set<Unsaid> unsaid) {
        var events = new ArrayList<EnrolmentEvent>();
        var profile = said.keeping(unsaid, enrolment.profile());
        if (!profile.equals(enrolment.profile())) {
            events.add(new Described(profile));
        }
        if (capacity != enrolment.capacity()) {
            events.add(new CapacityChanged(capacity));
        }
        return new Decision.Accepted<>(events);
    }

    /// A pause that is over ends with the first place that is taken after it.
    private static Decision<EnrolmentEvent> reserve(
            Enrolment enrolment, PairingId pairing, Instant at) {
        if (enrolment.places().containsKey(pairing)) {
            return accepted();
        }
        if (enrolment.isPausedAt(at)) {
            return refused(enrolment, "not-available", " takes no new partners for now.");
        }
        if (enrolment.freePlacesAt(at) <= 0) {
            return refused(enrolment, "no-free-place", " has no free place.");
        }
        return enrolment.pause() == null
                ? accepted(new Reserved(pairing))
                : accepted(new Resumed(), new Reserved(pairing));
    }

    private static Decision<EnrolmentEvent> refused(
            Enrolment enrolment, String reason, String words) {
        return rejected(CONFLICT, reason, "This " + enrolment.role().wireName() + words);
    }

    private static Decision<EnrolmentEvent> confirm(Enrolment enrolment, PairingId pairing) {
        return switch (enrolment.places().get(pairing)) {
            case RESERVED -> accepted(new Confirmed(pairing));
            case CONFIRMED -> accepted();
            case null -> rejected(CONFLICT, "place-gone", "The place is no longer reserved.");
        };
    }

    private static Decision<EnrolmentEvent> release(Enrolment enrolment, PairingId pairing) {
        return enrolment.places().containsKey(pairing)
                ? accepted(new Released(pairing))
                : accepted();
    }

    private static Decision<EnrolmentEvent> pause(Enrolment enrolment, TakePause command) {
        var day = command.until();
        var until = day == null ? null : day.atStartOfDay(enrolment.profile().zone()).toInstant();
        var pause = new Pause(until);
        if (!pause.lastsAt(command.at())) {
            return rejected(INVALID, "pause-over", "A pause ends on a day to come.");
        }
        return pause.equals(enrolment.pause()) ? accepted() : accepted(new Paused(pause));
    }

    private static boolean fits(Role role, int capacity) {
        return 1 <= capacity && capacity <= role.largestCapacity();
    }

    private static Decision<EnrolmentEvent> outOfRange(Role role) {
        return rejected(
                INVALID,
                "capacity-out-of-range",
                "A " + role.wireName() + " takes 1 to " + role.largestCapacity() + " partners.");
    }

    private static Decision<EnrolmentEvent> belowLoad(Enrolment enrolment) {
        return rejected(
                CONFLICT,
                "capacity-below-load",
                enrolment.load() + " places are taken: the capacity cannot be less than that.");
    }
}
