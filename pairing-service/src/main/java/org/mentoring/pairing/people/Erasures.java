package org.mentoring.pairing.people;

import org.mentoring.pairing.domain.PersonId;
import org.mentoring.web.caller.Caller;
import org.mentoring.web.caller.Role;
import org.mentoring.web.problem.ProblemException;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.scheduling.annotation.Scheduled;

import java.util.List;
import java.util.function.Supplier;

/// Erases people for those who may: administrators, and everybody oneself. To anybody else the
/// person is not there. First nobody knows any more who it was; then each feature removes what the
/// person has left there, at once and, after a crash, at the next look.
class Erasures {

    private static final Logger LOG = LoggerFactory.getLogger(Erasures.class);

    /// Erasures that one look finishes.
    private static final int BATCH = 100;

    private final PeopleService people;
    private final Supplier<List<Ties>> ties;
    private final Supplier<List<Traces>> traces;

    /// @param ties asked for when needed, as are traces: the features behind them need people
    Erasures(PeopleService people, Supplier<List<Ties>> ties, Supplier<List<Traces>> traces) {
        this.people = people;
        this.ties = ties;
        this.traces = traces;
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
        removeTracesSoon(id);
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

    @Scheduled(fixedDelayString = "${mentoring.people.erasure.interval:20s}")
    void finishLeftOvers() {
        people.leavingTraces(BATCH).forEach(this::removeTracesSoon);
    }

    private void removeTracesSoon(PersonId id) {
        try {
            traces.get().forEach(feature -> feature.forget(id));
            people.recordTraceless(id);
        } catch (RuntimeException e) {
            LOG.warn("What {} has left is removed later", id, e);
        }
    }
}
