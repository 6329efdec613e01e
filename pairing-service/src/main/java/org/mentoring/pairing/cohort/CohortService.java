package org.mentoring.pairing.cohort;

import org.mentoring.pairing.Decider;
import org.mentoring.pairing.RejectedException;
import org.mentoring.pairing.cohort.domain.Cohort;
import org.mentoring.pairing.cohort.domain.CohortCommand;
import org.mentoring.pairing.cohort.domain.CohortEvent;
import org.mentoring.pairing.domain.CohortId;
import org.mentoring.pairing.domain.PersonId;
import org.mentoring.pairing.domain.Structure;
import org.mentoring.runtime.aggregate.Change;
import org.mentoring.runtime.aggregate.Stored;
import org.mentoring.web.caller.Caller;
import org.mentoring.web.caller.Role;
import org.mentoring.web.paging.Page;
import org.mentoring.web.paging.PageRequest;
import org.mentoring.web.problem.ProblemException;

import java.time.Duration;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/// Opens and changes cohorts and says who coordinates which. Administrators see them all and say
/// who coordinates them; to everybody else a cohort is not there.
public final class CohortService {

    private static final Decider<Cohort, CohortEvent> DECIDER =
            new Decider<>(Cohort::evolve, CohortEventTranslator::translate);

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

    /// Carries out a command of a coordinator. Asking for what is already so changes nothing.
    ///
    /// @param version the one that the caller has read
    /// @throws RejectedException the command makes no sense, or the cohort is archived
    Stored<Cohort> change(Caller caller, CohortId id, long version, CohortCommand command) {
        requireCoordinator(caller, id);
        return change(id, version, command);
    }

    /// Carries out a command of a coordinator or an administrator.
    ///
    /// @throws RejectedException the cohort is archived, or must keep its last coordinator
    Stored<Cohort> changeCoordinators(
            Caller caller, CohortId id, long version, CohortCommand command) {
        find(caller, id);
        return change(id, version, command);
    }

    private Stored<Cohort> change(CohortId id, long version, CohortCommand command) {
        return cohorts.change(
                id, version, cohort -> DECIDER.change(cohort, Cohort.decide(cohort, command)));
    }

    /// One that the caller coordinates; any for administrators.
    Stored<Cohort> find(Caller caller, CohortId id) {
        return cohorts.find(id)
                .filter(cohort -> isAdministrator(caller) || coordinates(caller, cohort))
                .orElseThrow(ProblemException::notFound);
    }

    /// Those that the caller coordinates; all for administrators.
    Page<Stored<Cohort>> list(Caller caller, boolean archived, PageRequest page) {
        if (isAdministrator(caller)) {
            return cohorts.list(null, archived, page);
        }
        return coordinator(caller)
                .map(person -> cohorts.list(person, archived, page))
                .orElseGet(Page::empty);
    }

    /// Ends the request with 404 unless the caller coordinates this cohort.
    public void requireCoordinator(Caller caller, CohortId id) {
        if (cohorts.find(id).filter(cohort -> coordinates(caller, cohort)).isEmpty()) {
            throw ProblemException.notFound();
        }
    }

    /// Ends the request with 409 while the cohort is archived: nobody joins it, and no pairs are
    /// made in it. Pairings that there are go on and may end.
    ///
    /// @throws ProblemException also 404 when there is no such cohort
    public void requireOpen(CohortId id) {
        if (cohorts.find(id).orElseThrow(ProblemException::notFound).state().archived()) {
            throw ProblemException.conflict(
                    "cohort-archived", "This cohort is archived: reopen it first.");
        }
    }

    /// The cohorts that the caller coordinates; none for who is no coordinator.
    public Set<CohortId> coordinatedBy(Caller caller) {
        return coordinator(caller).map(cohorts::idsOf).orElseGet(Set::of);
    }

    /// Whether the caller may know the name of a coordinator: one of the same cohort may, and an
    /// administrator.
    boolean knows(Caller caller, PersonId other) {
        return isAdministrator(caller)
                ? cohorts.isCoordinator(other)
                : coordinator(caller).filter(it -> cohorts.areFellows(it, other)).isPresent();
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

    /// Figures of fewer people of this cohort than this are shown to nobody.
    ///
    /// @throws ProblemException 404 when there is no such cohort
    public int smallestGroupOf(CohortId id) {
        return cohorts.find(id)
                .map(cohort -> cohort.state().settings().support().smallestGroup())
                .orElseThrow(ProblemException::notFound);
    }

    /// Every cohort with its last day.
    public List<CohortCalendar> calendar() {
        return cohorts.all().map(CohortCalendar::of).into(new ArrayList<>());
    }

    /// What everybody who joins this cohort is asked.
    ///
    /// @throws ProblemException 404 when there is no such cohort
    public Questionnaire questionsOf(CohortId id) {
        return cohorts.find(id)
                .map(cohort -> new Questionnaire(cohort.state().settings().questions()))
                .orElseThrow(ProblemException::notFound);
    }

    private static boolean coordinates(Caller caller, Stored<Cohort> cohort) {
        return coordinator(caller).filter(cohort.state().coordinators()::contains).isPresent();
    }

    private static boolean isAdministrator(Caller caller) {
        return caller.has(Role.ADMINISTRATOR);
    }

    /// What a cohort is called, for people who are invited to it.
    ///
    /// @throws ProblemException 404 when there is no such cohort
    public String nameOf(CohortId id) {
        return cohorts.find(id)
                .map(cohort -> cohort.state().settings().name())
                .orElseThrow(ProblemException::notFound);
    }

    /// How much form a pair of this cohort has that says nothing else.
    ///
    /// @throws ProblemException 404 when there is no such cohort
    public Structure structureOf(CohortId id) {
        return cohorts.find(id)
                .map(cohort -> cohort.state().settings().support().structure())
                .orElseThrow(ProblemException::notFound);
    }

    /// For how long after their first meeting the pairs of this cohort are asked whether they fit.
    ///
    /// @throws ProblemException 404 when there is no such cohort
    public Duration fitCheckWindowOf(CohortId id) {
        return cohorts.find(id)
                .map(cohort -> cohort.state().settings().support().fitCheckDays())
                .map(Duration::ofDays)
                .orElseThrow(ProblemException::notFound);
    }

    /// Who coordinates this cohort, apart from these two: nobody decides over a pair of their own.
    ///
    /// @throws ProblemException 404 when there is no such cohort
    public Set<PersonId> coordinatorsBesides(CohortId id, PersonId one, PersonId other) {
        var coordinators =
                new HashSet<>(
                        cohorts.find(id)
                                .map(cohort -> cohort.state().coordinators())
                                .orElseThrow(ProblemException::notFound));
        coordinators.removeAll(List.of(one, other));
        return coordinators;
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
