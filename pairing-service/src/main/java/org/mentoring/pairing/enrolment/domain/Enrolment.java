package org.mentoring.pairing.enrolment.domain;

import static org.mentoring.pairing.domain.Decision.accepted;
import static org.mentoring.pairing.domain.Decision.rejected;
import static org.mentoring.pairing.domain.Rejection.Kind.CONFLICT;
import static org.mentoring.pairing.domain.Rejection.Kind.INVALID;

import org.mentoring.pairing.domain.CohortId;
import org.mentoring.pairing.domain.Decision;
import org.mentoring.pairing.domain.EnrolmentId;
import org.mentoring.pairing.domain.PairingId;
import org.mentoring.pairing.domain.PersonId;
import org.mentoring.pairing.enrolment.domain.EnrolmentCommand.Confirm;
import org.mentoring.pairing.enrolment.domain.EnrolmentCommand.Describe;
import org.mentoring.pairing.enrolment.domain.EnrolmentCommand.Release;
import org.mentoring.pairing.enrolment.domain.EnrolmentCommand.Reserve;
import org.mentoring.pairing.enrolment.domain.EnrolmentEvent.Confirmed;
import org.mentoring.pairing.enrolment.domain.EnrolmentEvent.Described;
import org.mentoring.pairing.enrolment.domain.EnrolmentEvent.Enrolled;
import org.mentoring.pairing.enrolment.domain.EnrolmentEvent.Released;
import org.mentoring.pairing.enrolment.domain.EnrolmentEvent.Reserved;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;

/// A person's place in one cohort. It alone owns the person's places for partners, so that however
/// many pairings want one at once, no more than `capacity` hold one.
///
/// @param places who holds or reserves a place, in the order in which they came
public record Enrolment(
        EnrolmentId id,
        CohortId cohort,
        PersonId person,
        Role role,
        int capacity,
        Profile profile,
        Map<PairingId, Place> places) {

    public Enrolment {
        places = Collections.unmodifiableMap(new LinkedHashMap<>(places));
    }

    /// Partners held or reserved now.
    public int load() {
        return places.size();
    }

    public int freePlaces() {
        return capacity - load();
    }

    /// Somebody joins. The enrolment given is the one that begins, without any place taken.
    public static Decision<EnrolmentEvent> enrol(Enrolment enrolment) {
        var fits =
                1 <= enrolment.capacity && enrolment.capacity <= enrolment.role.largestCapacity();
        return fits
                ? accepted(new Enrolled(enrolment))
                : rejected(INVALID, "capacity-out-of-range", capacityWords(enrolment.role));
    }

    public static Decision<EnrolmentEvent> decide(Enrolment enrolment, EnrolmentCommand command) {
        return switch (command) {
            case Describe describe -> enrolment.describe(describe);
            case Reserve(var pairing) -> enrolment.reserve(pairing);
            case Confirm(var pairing) -> enrolment.confirm(pairing);
            case Release(var pairing) -> enrolment.release(pairing);
        };
    }

    public static Enrolment evolve(Enrolment enrolment, EnrolmentEvent event) {
        return switch (event) {
            case Enrolled(var begun) -> begun;
            case Described(var profile) -> enrolment.with(profile, enrolment.places);
            case Reserved(var pairing) -> enrolment.with(pairing, Place.RESERVED);
            case Confirmed(var pairing) -> enrolment.with(pairing, Place.CONFIRMED);
            case Released(var pairing) -> enrolment.without(pairing);
        };
    }

    private Decision<EnrolmentEvent> describe(Describe command) {
        if (command.capacity() != capacity && !command.unsaid().contains(Unsaid.CAPACITY)) {
            return rejected(
                    CONFLICT,
                    "capacity-differs",
                    "An import does not change the capacity of someone enrolled.");
        }
        var described = command.profile().keeping(command.unsaid(), profile);
        return described.equals(profile) ? accepted() : accepted(new Described(described));
    }

    private Decision<EnrolmentEvent> reserve(PairingId pairing) {
        if (places.containsKey(pairing)) {
            return accepted();
        }
        return freePlaces() > 0
                ? accepted(new Reserved(pairing))
                : rejected(
                        CONFLICT,
                        "no-free-place",
                        "This " + role.wireName() + " has no free place.");
    }

    private Decision<EnrolmentEvent> confirm(PairingId pairing) {
        return switch (places.get(pairing)) {
            case RESERVED -> accepted(new Confirmed(pairing));
            case CONFIRMED -> accepted();
            case null -> rejected(CONFLICT, "place-gone", "The place is no longer reserved.");
        };
    }

    private Decision<EnrolmentEvent> release(PairingId pairing) {
        return places.containsKey(pairing) ? accepted(new Released(pairing)) : accepted();
    }

    private Enrolment with(PairingId pairing, Place place) {
        var changed = new LinkedHashMap<>(places);
        changed.put(pairing, place);
        return with(profile, changed);
    }

    private Enrolment without(PairingId pairing) {
        var changed = new LinkedHashMap<>(places);
        changed.remove(pairing);
        return with(profile, changed);
    }

    private Enrolment with(Profile newProfile, Map<PairingId, Place> newPlaces) {
        return new Enrolment(id, cohort, person, role, capacity, newProfile, newPlaces);
    }

    private static String capacityWords(Role role) {
        return "A " + role.wireName() + " takes 1 to " + role.largestCapacity() + " partners.";
    }
}
