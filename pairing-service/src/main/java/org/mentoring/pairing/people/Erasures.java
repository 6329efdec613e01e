package org.mentoring.pairing.people;

import org.mentoring.pairing.domain.PersonId;
import org.mentoring.web.caller.Caller;
import org.mentoring.web.caller.Role;
import org.mentoring.web.problem.ProblemException;

import java.util.List;
import java.util.function.Supplier;

/// Erases people for those who may: administrators, and everybody oneself. To anybody else the
/// person is not there.
final class Erasures {

    private final PeopleService people;
    private final Supplier<List<Ties>> ties;

    /// @param ties asked for when needed: the features behind them need people
    Erasures(PeopleService people, Supplier<List<Ties>> ties) {
        this.people = people;
        this.ties = ties;
    }

    /// Forgets the person everywhere.
    ///
    /// @throws ProblemException 404 for a stranger; 409 for oneself while somebody counts on one
    void erase(Caller caller, PersonId id) {
        if (!caller.has(Role.ADMINISTRATOR)) {
            requireFree(caller, id);
        }
        if (!people.isRegistered(id)) {
            throw ProblemException.notFound();
        }
        people.erase(id);
    }

    private void requireFree(Caller caller, PersonId id) {
        if (!id.value().equals(caller.personIdOrNotFound())) {
            throw ProblemException.notFound();
        }
        if (ties.get().stream().anyMatch(it -> it.bind(id))) {
            throw ProblemException.conflict(
                    "open-pairing", "There is an open pairing: decline or end it first.");
        }
    }
}
