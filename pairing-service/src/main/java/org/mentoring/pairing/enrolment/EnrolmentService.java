package org.mentoring.pairing.enrolment;

import static java.util.stream.Collectors.toMap;

import org.jspecify.annotations.Nullable;
import org.mentoring.pairing.Decider;
import org.mentoring.pairing.RejectedException;
import org.mentoring.pairing.domain.CohortId;
import org.mentoring.pairing.domain.EnrolmentId;
import org.mentoring.pairing.domain.PairingId;
import org.mentoring.pairing.domain.PersonId;
import org.mentoring.pairing.enrolment.Enrolling.Outcome;
import org.mentoring.pairing.enrolment.EnrolmentTransfers.EnrolledAs;
import org.mentoring.pairing.enrolment.domain.Enrolment;
import org.mentoring.pairing.enrolment.domain.EnrolmentCommand;
import org.mentoring.pairing.enrolment.domain.EnrolmentCommand.Describe;
import org.mentoring.pairing.enrolment.domain.EnrolmentDecider;
import org.mentoring.pairing.enrolment.domain.EnrolmentEvent;
import org.mentoring.pairing.enrolment.domain.Unsaid;
import org.mentoring.runtime.aggregate.Creation;
import org.mentoring.runtime.aggregate.Stored;
import org.mentoring.web.paging.Page;
import org.mentoring.web.paging.PageRequest;

import java.time.InstantSource;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.atomic.AtomicReference;

/// Keeps enrolments and gives out their places. Each of the three about places may be repeated at
/// any time, so whoever was interrupted simply does it again.
public final class EnrolmentService {

    private static final Decider<Enrolment, EnrolmentEvent> DECIDER =
            new Decider<>(Enrolment::evolve, EnrolmentEventTranslator::translate);

    private final MongoEnrolments enrolments;
    private final InstantSource clock;

    EnrolmentService(MongoEnrolments enrolments, InstantSource clock) {
        this.enrolments = enrolments;
        this.clock = clock;
    }

    /// Keeps a place for a pairing that is being proposed.
    ///
    /// @throws RejectedException no place is free, or the person takes nobody new for now
    public void reserve(EnrolmentId id, PairingId pairing) {
        change(id, null, new EnrolmentCommand.Reserve(pairing, clock.instant()));
    }

    /// Makes a reserved place the pairing's own.
    ///
    /// @throws RejectedException the place is no longer reserved
    public void confirm(EnrolmentId id, PairingId pairing) {
        change(id, null, new EnrolmentCommand.Confirm(pairing));
    }

    /// Frees the place, if this pairing has one.
    public void release(EnrolmentId id, PairingId pairing) {
        change(id, null, new EnrolmentCommand.Release(pairing));
    }

    /// Everybody of a cohort who was not erased, as those who make pairs look at them now.
    public List<EnrolledPerson> peopleOf(CohortId cohort) {
        return seen(knownIn(cohort));
    }

    /// What everybody of a cohort is like, as their profiles say now. Of who was erased, nothing is
    /// known.
    public List<PersonTraits> traitsOf(CohortId cohort) {
        return knownIn(cohort).stream().map(PersonTraits::of).toList();
    }

    private List<Enrolment> knownIn(CohortId cohort) {
        return enrolments.allOf(cohort).stream().filter(it -> !it.isForgotten()).toList();
    }

    private List<EnrolledPerson> seen(List<Enrolment> enrolled) {
        var now = clock.instant();
        return enrolled.stream().map(it -> EnrolledPerson.of(it, now)).toList();
    }

    /// Who is in a cohort, without reading what is told of them.
    List<EnrolledAs> everybodyOf(CohortId cohort) {
        return enrolments.everybodyOf(cohort);
    }

    /// A person's places in a cohort, one for each role.
    public List<EnrolledPerson> enrolmentsOf(CohortId cohort, PersonId person) {
        return seen(enrolments.of(cohort, person));
    }

    /// Those of these who are in the cohort.
    public List<EnrolledPerson> peopleOf(CohortId cohort, Collection<EnrolmentId> ids) {
        return seen(enrolments.of(cohort, ids));
    }

    /// The mentors of a cohort, for those who look for one.
    public Page<MentorProfile> mentorsOf(CohortId cohort, PageRequest page) {
        var now = clock.instant();
        return enrolments.mentors(cohort, page).map(it -> MentorProfile.of(it.state(), now));
    }

    /// Whether this enrolment keeps a place for this pairing: a look, without a turn.
    public boolean hasPlace(EnrolmentId id, PairingId pairing) {
        return enrolments.find(id).map(it -> it.places().containsKey(pairing)).orElse(false);
    }

    /// Whether this enrolment has no place for this pairing, neither free nor kept: a look, without
    /// a turn.
    public boolean isFull(EnrolmentId id, PairingId pairing) {
        return enrolments
                .find(id)
                .map(it ->
                        it.freePlacesAt(clock.instant()) <= 0 && !it.places().containsKey(pairing))
                .orElse(true);
    }

    /// The managers of these people as any cohort's files have told them; who has none is left out.
    public Map<PersonId, Set<PersonId>> managersOf(Collection<PersonId> people) {
        return enrolments.managersOf(people);
    }

    /// Whether somebody takes part in this cohort to be mentored.
    public boolean isMentee(CohortId cohort, PersonId person) {
        return enrolments.isMentee(cohort, person);
    }

    /// Enrols somebody, or describes anew who is enrolled.
    ///
    /// @param unsaid what was not spoken of
    /// @param known as it was a moment ago; null where nothing was
    /// @param request tells what an earlier attempt of the same request has added
    /// @throws RejectedException the capacity is out of range or differs from what it was
    Outcome enrol(Enrolment wanted, Set<Unsaid> unsaid, @Nullable Enrolment known, String request) {
        var command = new Describe(wanted.profile(), wanted.capacity(), unsaid);
        if (known != null) {
            return described(known, command);
        }
        return switch (create(wanted, request)) {
            case Creation.Created<Enrolment> _ -> Outcome.ADDED;
            case Creation.Existing(_, var by) when by.equals(request) -> Outcome.ADDED;
            case Creation.Existing(var before, _) -> described(before.state(), command);
        };
    }

    /// Enrols somebody, or finds who is enrolled.
    ///
    /// @param request kept with the enrolment, to tell a repetition from another request
    /// @throws RejectedException the capacity is out of range
    public Creation<Enrolment> create(Enrolment wanted, String request) {
        var first = DECIDER.change(wanted, EnrolmentDecider.enrol(wanted));
        return enrolments.create(wanted.id(), request, first);
    }

    private Outcome described(Enrolment known, Describe command) {
        if (Decider.accepted(EnrolmentDecider.decide(known, command)).isEmpty()) {
            return Outcome.UNCHANGED;
        }
        change(known.id(), null, command);
        return Outcome.UPDATED;
    }

    /// An enrolment of this cohort, also of who has moved.
    public Optional<Stored<Enrolment>> find(CohortId cohort, EnrolmentId id) {
        return enrolments.find(cohort, id);
    }

    /// Whose enrolments these are, as far as they are of this cohort; also of who has moved.
    public Map<EnrolmentId, PersonId> personsIn(CohortId cohort, Collection<EnrolmentId> ids) {
        return enrolments.find(ids).values().stream()
                .filter(it -> it.cohort().equals(cohort))
                .collect(toMap(Enrolment::id, Enrolment::person));
    }

    /// Those whose person is on the way to another cohort, some of them.
    public List<Enrolment> moving(int most) {
        return enrolments.moving(most);
    }

    /// Those of them that exist.
    Map<EnrolmentId, Enrolment> find(Collection<EnrolmentId> ids) {
        return enrolments.find(ids);
    }

    /// Carries out a command on the version that the caller has seen, or on any.
    ///
    /// @throws RejectedException as [EnrolmentDecider] says
    public Stored<Enrolment> change(
            EnrolmentId id, @Nullable Long version, EnrolmentCommand command) {
        return enrolments.change(
                id,
                version,
                enrolment ->
                        DECIDER.change(enrolment, EnrolmentDecider.decide(enrolment, command)));
    }

    /// Carries out a command on whichever version, and tells whether anything is different now.
    ///
    /// @throws RejectedException as [EnrolmentDecider] says
    public boolean changesAnything(EnrolmentId id, EnrolmentCommand command) {
        var before = new AtomicReference<Enrolment>();
        var after =
                enrolments.change(
                        id,
                        null,
                        it -> {
                            before.set(it);
                            return DECIDER.change(it, EnrolmentDecider.decide(it, command));
                        });
        return !after.state().equals(before.get());
    }

    /// Removes everything that is told of the person, in every cohort, also where they have been.
    public void forget(PersonId person) {
        for (var id : enrolments.everyIdOf(person)) {
            enrolments.change(id, null, it -> DECIDER.change(it, EnrolmentDecider.forget(it)));
        }
    }

    /// Moves of this person that are not finished.
    public List<Enrolment> movingOf(PersonId person) {
        return enrolments.movingOf(person);
    }

    boolean isInOneOf(Set<CohortId> cohorts, PersonId person) {
        return !cohorts.isEmpty() && enrolments.isInOneOf(cohorts, person);
    }
}
