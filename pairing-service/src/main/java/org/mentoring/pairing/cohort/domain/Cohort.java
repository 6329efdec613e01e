package org.mentoring.pairing.cohort.domain;

import static org.mentoring.pairing.domain.Decision.accepted;
import static org.mentoring.pairing.domain.Decision.rejected;
import static org.mentoring.pairing.domain.Rejection.Kind.CONFLICT;
import static org.mentoring.pairing.domain.Rejection.Kind.FULL;
import static org.mentoring.pairing.domain.Rejection.Kind.NOT_THERE;

import org.mentoring.pairing.cohort.domain.CohortCommand.Appoint;
import org.mentoring.pairing.cohort.domain.CohortCommand.Archive;
import org.mentoring.pairing.cohort.domain.CohortCommand.Dismiss;
import org.mentoring.pairing.cohort.domain.CohortCommand.Reopen;
import org.mentoring.pairing.cohort.domain.CohortCommand.Settle;
import org.mentoring.pairing.cohort.domain.CohortEvent.Appointed;
import org.mentoring.pairing.cohort.domain.CohortEvent.Archived;
import org.mentoring.pairing.cohort.domain.CohortEvent.Created;
import org.mentoring.pairing.cohort.domain.CohortEvent.Dismissed;
import org.mentoring.pairing.cohort.domain.CohortEvent.Reopened;
import org.mentoring.pairing.cohort.domain.CohortEvent.Settled;
import org.mentoring.pairing.domain.CohortId;
import org.mentoring.pairing.domain.Decision;
import org.mentoring.pairing.domain.PersonId;

import java.util.HashSet;
import java.util.Set;

/// One intake with its own dates, people and settings.
///
/// @param coordinators at least one
/// @param archived whether it can only be read, until it is reopened
public record Cohort(
        CohortId id, Set<PersonId> coordinators, CohortSettings settings, boolean archived) {

    /// People who coordinate one cohort, at most.
    public static final int MOST_COORDINATORS = 20;

    public Cohort {
        coordinators = Set.copyOf(coordinators);
    }

    public static Decision<CohortEvent> decide(Create command) {
        var faults = command.settings().faults();
        return faults.isEmpty() ? accepted(new Created(command)) : rejected(faults);
    }

    public static Decision<CohortEvent> decide(Cohort cohort, CohortCommand command) {
        return switch (command) {
            case Archive _ -> cohort.archived ? accepted() : accepted(new Archived());
            case Reopen _ -> cohort.archived ? accepted(new Reopened()) : accepted();
            case Settle _, Appoint _, Dismiss _ when cohort.archived -> archivedRefuses();
            case Settle(var settings) -> cohort.settle(settings);
            case Appoint(var person) -> cohort.appoint(person);
            case Dismiss(var person) -> cohort.dismiss(person);
        };
    }

    public static Cohort begin(Created event) {
        var created = event.command();
        return new Cohort(created.id(), Set.of(created.coordinator()), created.settings(), false);
    }

    public static Cohort evolve(Cohort cohort, CohortEvent event) {
        return switch (event) {
            case Created created -> begin(created);
            case Settled(var settings, _) -> cohort.with(cohort.coordinators, settings, false);
            case Appointed(var person) -> cohort.coordinatedAlsoBy(person);
            case Dismissed(var person) -> cohort.coordinatedNoMoreBy(person);
            case Archived _ -> cohort.with(cohort.coordinators, cohort.settings, true);
            case Reopened _ -> cohort.with(cohort.coordinators, cohort.settings, false);
        };
    }

    private Decision<CohortEvent> settle(CohortSettings wanted) {
        var faults = wanted.faults();
        if (!faults.isEmpty()) {
            return rejected(faults);
        }
        var changed = wanted.changedFrom(settings);
        return changed.isEmpty() ? accepted() : accepted(new Settled(wanted, changed));
    }

    private Decision<CohortEvent> appoint(PersonId person) {
        if (coordinators.contains(person)) {
            return accepted();
        }
        return coordinators.size() < MOST_COORDINATORS
                ? accepted(new Appointed(person))
                : rejected(
                        FULL,
                        "too-many-coordinators",
                        "A cohort has " + MOST_COORDINATORS + " coordinators at most.");
    }

    private Decision<CohortEvent> dismiss(PersonId person) {
        if (!coordinators.contains(person)) {
            return rejected(
                    NOT_THERE, "no-coordinator", "This person does not coordinate the cohort.");
        }
        return coordinators.size() > 1
                ? accepted(new Dismissed(person))
                : rejected(
                        CONFLICT,
                        "last-coordinator",
                        "Somebody coordinates a cohort: appoint another person first.");
    }

    private static Decision<CohortEvent> archivedRefuses() {
        return rejected(CONFLICT, "cohort-archived", "This cohort is archived: reopen it first.");
    }

    private Cohort coordinatedAlsoBy(PersonId person) {
        var more = new HashSet<>(coordinators);
        more.add(person);
        return with(more, settings, archived);
    }

    private Cohort coordinatedNoMoreBy(PersonId person) {
        var fewer = new HashSet<>(coordinators);
        fewer.remove(person);
        return with(fewer, settings, archived);
    }

    private Cohort with(Set<PersonId> newCoordinators, CohortSettings newSettings, boolean over) {
        return new Cohort(id, newCoordinators, newSettings, over);
    }

    /// A coordinator opens a cohort and coordinates it from then on.
    public record Create(CohortId id, PersonId coordinator, CohortSettings settings) {}
}
