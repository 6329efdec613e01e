package org.mentoring.pairing.pairing;

import static java.util.stream.Collectors.toMap;
import static java.util.stream.Collectors.toSet;

import org.mentoring.pairing.domain.CohortId;
import org.mentoring.pairing.domain.PairingId;
import org.mentoring.pairing.domain.PersonId;
import org.mentoring.pairing.domain.Side;
import org.mentoring.pairing.pairing.domain.Pairing;
import org.mentoring.pairing.people.Acquaintance;
import org.mentoring.web.caller.Caller;
import org.mentoring.web.problem.ProblemException;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/// What other features may know of pairings.
public final class KnownPairings implements Acquaintance {

    private final PairingService service;
    private final MongoPairings pairings;

    KnownPairings(PairingService service, MongoPairings pairings) {
        this.service = service;
        this.pairings = pairings;
    }

    /// The pairing, if the caller may see it.
    ///
    /// @throws ProblemException 404 when not
    public KnownPairing find(Caller caller, PairingId id) {
        var pairing = service.find(caller, id).state();
        var side = PairingViews.sideOf(caller, pairing);
        return new KnownPairing(
                id,
                pairing.terms().cohort(),
                pairing.terms().mentee().person(),
                !(pairing instanceof Pairing.Over),
                pairing instanceof Pairing.Begun && !(pairing instanceof Pairing.Over),
                side == Side.MENTEE,
                side == Side.MENTOR,
                mentorsOfMentee(pairing));
    }

    private Set<PersonId> mentorsOfMentee(Pairing pairing) {
        var terms = pairing.terms();
        return pairings.activeOf(terms.cohort(), terms.mentee().person()).stream()
                .map(active -> active.terms().mentor().person())
                .collect(toSet());
    }

    /// Everybody who mentors this mentee in this cohort now, with the pairing of each.
    public Map<PersonId, PairingId> activeWith(CohortId cohort, PersonId mentee) {
        return pairings.activeOf(cohort, mentee).stream()
                .map(Pairing::terms)
                .collect(toMap(terms -> terms.mentor().person(), Pairing.Terms::id));
    }

    /// The pairing, if it runs or pauses.
    public Optional<RunningPairing> running(PairingId id) {
        return pairings.find(id).flatMap(KnownPairings::running);
    }

    /// The pairings of a cohort that run or pause.
    public List<RunningPairing> runningIn(CohortId cohort) {
        return pairings.runningIn(cohort).stream().flatMap(it -> running(it).stream()).toList();
    }

    private static Optional<RunningPairing> running(Pairing pairing) {
        var terms = pairing.terms();
        return Optional.of(pairing)
                .filter(it -> it instanceof Pairing.Begun && !(it instanceof Pairing.Over))
                .map(it ->
                        new RunningPairing(
                                terms.id(),
                                terms.cohort(),
                                terms.mentor().person(),
                                terms.mentee().person(),
                                it instanceof Pairing.Paused));
    }

    /// Who was paired with whom in a cohort, declined or not, from both sides.
    public Map<PersonId, Set<PersonId>> partnersIn(CohortId cohort) {
        return pairings.partnersIn(cohort);
    }

    /// With whom a person was paired in a cohort, declined or not.
    public Set<PersonId> partnersOf(CohortId cohort, PersonId person) {
        return pairings.partnersOf(cohort, person);
    }

    /// The two of a pair know each other.
    @Override
    public boolean joins(Caller caller, PersonId other) {
        return caller.personId() != null
                && pairings.areJoined(new PersonId(caller.personId()), other);
    }
}
