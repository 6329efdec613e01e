package org.mentoring.pairing.enrolment;

import org.mentoring.pairing.Decider;
import org.mentoring.pairing.RejectedException;
import org.mentoring.pairing.domain.CohortId;
import org.mentoring.pairing.domain.EnrolmentId;
import org.mentoring.pairing.domain.PairingId;
import org.mentoring.pairing.domain.PersonId;
import org.mentoring.pairing.enrolment.domain.Enrolment;
import org.mentoring.pairing.enrolment.domain.EnrolmentCommand;
import org.mentoring.pairing.enrolment.domain.EnrolmentEvent;
import org.mentoring.pairing.enrolment.domain.Unsaid;
import org.mentoring.runtime.aggregate.Creation;
import org.mentoring.runtime.aggregate.Stored;
import org.mentoring.web.paging.Page;
import org.mentoring.web.paging.PageRequest;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;

/// Enrols people and gives out their places. Each of the three about places may be repeated at any
/// time, so whoever was interrupted simply does it again.
public final class EnrolmentService {

    private static final Decider<Enrolment, EnrolmentEvent> DECIDER =
            new Decider<>(Enrolment::evolve, EnrolmentEventTranslator::translate);

    private final MongoEnrolments enrolments;

    EnrolmentService(MongoEnrolments enrolments) {
        this.enrolments = enrolments;
    }

    /// Keeps a place for a pairing that is being proposed.
    ///
    /// @throws RejectedException no place is free
    public void reserve(EnrolmentId id, PairingId pairing) {
        change(id, new EnrolmentCommand.Reserve(pairing));
    }

    /// Makes a reserved place the pairing's own.
    ///
    /// @throws RejectedException the place is no longer reserved
    public void confirm(EnrolmentId id, PairingId pairing) {
        change(id, new EnrolmentCommand.Confirm(pairing));
    }

    /// Frees the place, if this pairing has one.
    public void release(EnrolmentId id, PairingId pairing) {
        change(id, new EnrolmentCommand.Release(pairing));
    }

    /// Everybody of a cohort, as a pairing run looks at them.
    public List<EnrolledPerson> peopleOf(CohortId cohort) {
        return enrolments.allOf(cohort).stream().map(EnrolledPerson::of).toList();
    }

    /// A person's places in a cohort, one for each role.
    public List<EnrolledPerson> enrolmentsOf(CohortId cohort, PersonId person) {
        return enrolments.of(cohort, person).stream().map(EnrolledPerson::of).toList();
    }

    /// Those of these who are in the cohort.
    public List<EnrolledPerson> peopleOf(CohortId cohort, Collection<EnrolmentId> ids) {
        return enrolments.of(cohort, ids).stream().map(EnrolledPerson::of).toList();
    }

    /// The mentors of a cohort, for those who look for one.
    public Page<MentorProfile> mentorsOf(CohortId cohort, PageRequest page) {
        return enrolments.mentors(cohort, page).map(it -> MentorProfile.of(it.state()));
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
                .map(it -> it.freePlaces() <= 0 && !it.places().containsKey(pairing))
                .orElse(true);
    }

    /// The managers of these people as any cohort's files have told them; who has none is left out.
    public Map<PersonId, Set<PersonId>> managersOf(Collection<PersonId> people) {
        return enrolments.managersOf(people);
    }

    /// What an import does to one person.
    ///
    /// @param unsaid what the file says nothing about
    /// @throws RejectedException the capacity is out of range or differs from what it was
    Imported enrol(Enrolment enrolment, Set<Unsaid> unsaid) {
        var first = DECIDER.change(enrolment, Enrolment.enrol(enrolment));
        return switch (enrolments.create(enrolment.id(), first)) {
            case Creation.Created<Enrolment> _ -> Imported.ADDED;
            case Creation.Existing(var before, _) -> described(before, enrolment, unsaid);
        };
    }

    /// Throws what [#enrol] would throw for somebody enrolled before, and changes nothing.
    void requireCapacity(EnrolmentId id, EnrolmentCommand.Describe command) {
        enrolments.find(id).ifPresent(known -> Decider.accepted(Enrolment.decide(known, command)));
    }

    private Imported described(Stored<Enrolment> before, Enrolment enrolment, Set<Unsaid> unsaid) {
        var command =
                new EnrolmentCommand.Describe(enrolment.profile(), enrolment.capacity(), unsaid);
        var after = change(enrolment.id(), command);
        return after.version() == before.version() ? Imported.UNCHANGED : Imported.UPDATED;
    }

    private Stored<Enrolment> change(EnrolmentId id, EnrolmentCommand command) {
        return enrolments.change(
                id, enrolment -> DECIDER.change(enrolment, Enrolment.decide(enrolment, command)));
    }

    Page<Stored<Enrolment>> list(CohortId cohort, PageRequest page) {
        return enrolments.list(cohort, page);
    }

    boolean isInOneOf(Set<CohortId> cohorts, PersonId person) {
        return !cohorts.isEmpty() && enrolments.isInOneOf(cohorts, person);
    }

    /// What an import did to one person.
    enum Imported {
        ADDED,
        UPDATED,
        UNCHANGED
    }
}
