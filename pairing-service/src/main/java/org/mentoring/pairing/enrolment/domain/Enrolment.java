package org.mentoring.pairing.enrolment.domain;

import static java.util.Objects.requireNonNull;

import org.jspecify.annotations.Nullable;
import org.mentoring.pairing.domain.CohortId;
import org.mentoring.pairing.domain.EnrolmentId;
import org.mentoring.pairing.domain.PairingId;
import org.mentoring.pairing.domain.PersonId;
import org.mentoring.pairing.enrolment.domain.EnrolmentEvent.Arrived;
import org.mentoring.pairing.enrolment.domain.EnrolmentEvent.CameBack;
import org.mentoring.pairing.enrolment.domain.EnrolmentEvent.CapacityChanged;
import org.mentoring.pairing.enrolment.domain.EnrolmentEvent.Confirmed;
import org.mentoring.pairing.enrolment.domain.EnrolmentEvent.Described;
import org.mentoring.pairing.enrolment.domain.EnrolmentEvent.Enrolled;
import org.mentoring.pairing.enrolment.domain.EnrolmentEvent.Forgotten;
import org.mentoring.pairing.enrolment.domain.EnrolmentEvent.Moved;
import org.mentoring.pairing.enrolment.domain.EnrolmentEvent.Paused;
import org.mentoring.pairing.enrolment.domain.EnrolmentEvent.Released;
import org.mentoring.pairing.enrolment.domain.EnrolmentEvent.Reserved;
import org.mentoring.pairing.enrolment.domain.EnrolmentEvent.Resumed;
import org.mentoring.pairing.enrolment.domain.EnrolmentEvent.Tagged;
import org.mentoring.pairing.enrolment.domain.EnrolmentEvent.Untagged;

import java.time.Instant;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;

/// A person's place in one cohort. It alone owns the person's places for partners, so that however
/// many pairings want one at once, no more than `capacity` hold one. [EnrolmentDecider] says what
/// is allowed.
///
/// @param tags what coordinators call the person; nobody else reads them
/// @param pause null for who has not paused; one that is over may still stand here
/// @param move null for who is here; who has moved has no places
/// @param places who holds or reserves a place, in the order in which they came
public record Enrolment(
        EnrolmentId id,
        CohortId cohort,
        PersonId person,
        Role role,
        int capacity,
        Profile profile,
        Tags tags,
        @Nullable Pause pause,
        @Nullable Move move,
        Map<PairingId, Place> places) {

    public Enrolment {
        places = Collections.unmodifiableMap(new LinkedHashMap<>(places));
    }

    /// As it begins: nobody has a place, and nothing is paused.
    public static Enrolment begin(
            EnrolmentId id,
            CohortId cohort,
            PersonId person,
            Role role,
            int capacity,
            Profile profile) {
        return new Enrolment(
                id, cohort, person, role, capacity, profile, Tags.NONE, null, null, Map.of());
    }

    /// With a profile in which nothing is left without an answer.
    Enrolment begun() {
        return described(capacity, profile.begun());
    }

    /// The same with these tags instead.
    public Enrolment labelled(Tags newTags) {
        return new Enrolment(
                id, cohort, person, role, capacity, profile, newTags, pause, move, places);
    }

    /// Partners held or reserved now.
    public int load() {
        return places.size();
    }

    /// The same person with the same in another cohort.
    public Enrolment in(EnrolmentId other, CohortId otherCohort, Answers answers) {
        return new Enrolment(
                other,
                otherCohort,
                person,
                role,
                capacity,
                profile.with(answers),
                tags,
                pause,
                null,
                Map.of());
    }

    /// Partners this person can take beyond those there are; none while they pause or when they
    /// have moved.
    public int freePlacesAt(Instant at) {
        return move != null || isPausedAt(at) ? 0 : capacity - load();
    }

    /// Who is forgotten pauses for good.
    public boolean isPausedAt(Instant at) {
        return isForgotten() || (pause != null && pause.lastsAt(at));
    }

    /// Whether the person was erased: nothing is told of them, and no pair is made with them.
    public boolean isForgotten() {
        return profile.equals(Profile.FORGOTTEN);
    }

    public static Enrolment evolve(Enrolment enrolment, EnrolmentEvent event) {
        return switch (event) {
            case Enrolled(var begun) -> begun;
            case Described(var profile) -> enrolment.described(enrolment.capacity, profile);
            case CapacityChanged(var capacity) -> enrolment.described(capacity, enrolment.profile);
            case Paused(var pause) -> enrolment.with(pause, enrolment.places);
            case Resumed() -> enrolment.with(null, enrolment.places);
            case Tagged(var tag) -> enrolment.labelled(enrolment.tags.with(tag));
            case Untagged(var tag) -> enrolment.labelled(enrolment.tags.without(tag));
            case Reserved(var pairing) -> enrolment.with(pairing, Place.RESERVED);
            case Confirmed(var pairing) -> enrolment.with(pairing, Place.CONFIRMED);
            case Released(var pairing) -> enrolment.without(pairing);
            case Moved(var move) -> enrolment.with(move);
            case Arrived() -> enrolment.with(requireNonNull(enrolment.move).done());
            case CameBack(var back) -> back;
            case Forgotten() -> enrolment.forgotten();
        };
    }

    private Enrolment with(PairingId pairing, Place place) {
        var changed = new LinkedHashMap<>(places);
        changed.put(pairing, place);
        return with(pause, changed);
    }

    private Enrolment without(PairingId pairing) {
        var changed = new LinkedHashMap<>(places);
        changed.remove(pairing);
        return with(pause, changed);
    }

    private Enrolment described(int newCapacity, Profile newProfile) {
        return new Enrolment(
                id, cohort, person, role, newCapacity, newProfile, tags, pause, move, places);
    }

    private Enrolment with(@Nullable Pause newPause, Map<PairingId, Place> newPlaces) {
        return new Enrolment(
                id, cohort, person, role, capacity, profile, tags, newPause, move, newPlaces);
    }

    /// Nothing of the person is left, and nobody is paired with them any more.
    Enrolment forgotten() {
        return new Enrolment(
                id,
                cohort,
                person,
                role,
                capacity,
                Profile.FORGOTTEN,
                Tags.NONE,
                new Pause(null),
                move,
                places);
    }

    private Enrolment with(Move newMove) {
        return new Enrolment(
                id, cohort, person, role, capacity, profile, tags, pause, newMove, places);
    }
}
