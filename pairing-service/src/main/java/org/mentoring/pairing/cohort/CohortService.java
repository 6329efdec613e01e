package org.mentoring.pairing.cohort;

import org.mentoring.pairing.Decider;
import org.mentoring.pairing.cohort.domain.Cohort;
import org.mentoring.pairing.cohort.domain.CohortEvent;
import org.mentoring.pairing.domain.CohortId;
import org.mentoring.pairing.domain.PersonId;
import org.mentoring.runtime.aggregate.Change;
import org.mentoring.runtime.aggregate.Stored;
import org.mentoring.web.caller.Caller;
import org.mentoring.web.caller.Role;
import org.mentoring.web.paging.Page;
import org.mentoring.web.paging.PageRequest;
import org.mentoring.web.problem.ProblemException;

import java.util.Optional;
import java.util.Set;

/// Opens cohorts and says who coordinates which. To everybody else a cohort is not there.
public final class CohortService {

    private final MongoCohorts cohorts;

    CohortService(MongoCohorts cohorts) {
        this.cohorts = cohorts;
    }

    /// Opens a cohort; repeating the request answers with the same one.
    Stored<Cohort> create(Cohort.Create command, String fingerprint) {
        return cohorts.create(command.id(), fingerprint, () -> first(command));
    }

    private static Change<Cohort> first(Cohort.Create command) {
        Decider.accepted(Cohort.decide(command));
        var created = new CohortEvent.Created(command);
        var cohort = Cohort.begin(created);
        return new Change<>(cohort, CohortEventTranslator.translate(cohort, created));
    }

    Stored<Cohort> find(Caller caller, CohortId id) {
        return coordinator(caller)
                .flatMap(person -> cohorts.find(id, person))
                .orElseThrow(ProblemException::notFound);
    }

    Page<Stored<Cohort>> list(Caller caller, PageRequest page) {
        return coordinator(caller).map(person -> cohorts.list(person, page)).orElseGet(Page::empty);
    }

    /// Ends the request with 404 unless the caller coordinates this cohort.
    public void requireCoordinator(Caller caller, CohortId id) {
        find(caller, id);
    }

    /// The cohorts that the caller coordinates; none for who is no coordinator.
    public Set<CohortId> coordinatedBy(Caller caller) {
        return coordinator(caller).map(cohorts::idsOf).orElseGet(Set::of);
    }

    /// How pairs of this cohort are made.
    ///
    /// @throws ProblemException 404 when there is no such cohort
    public PairingRules rulesOf(CohortId id) {
        return cohorts.find(id)
                .map(Stored::state)
                .map(PairingRules::of)
                .orElseThrow(ProblemException::notFound);
    }

    /// How mentees of this cohort ask.
    ///
    /// @throws ProblemException 404 when there is no such cohort
    public RequestRules requestRulesOf(CohortId id) {
        return cohorts.find(id)
                .map(Stored::state)
                .map(RequestRules::of)
                .orElseThrow(ProblemException::notFound);
    }

    private static Optional<PersonId> coordinator(Caller caller) {
        return Optional.ofNullable(caller.personId())
                .filter(_ -> caller.has(Role.COORDINATOR))
                .map(PersonId::new);
    }
}
