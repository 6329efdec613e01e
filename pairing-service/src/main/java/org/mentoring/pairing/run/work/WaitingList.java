package org.mentoring.pairing.run.work;

import org.mentoring.pairing.domain.CohortId;
import org.mentoring.pairing.domain.PersonId;
import org.mentoring.pairing.run.MongoOutcomes;
import org.mentoring.pairing.run.PairingRunService;
import org.mentoring.pairing.run.domain.matching.Candidate;

import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;

/// Who is still waiting for a partner: whom the last published runs of the cohort left out, one
/// after the other. Whoever was left out longer ago and not since has had a draft meanwhile.
final class WaitingList {

    private final PairingRunService runs;
    private final MongoOutcomes outcomes;

    WaitingList(PairingRunService runs, MongoOutcomes outcomes) {
        this.runs = runs;
        this.outcomes = outcomes;
    }

    /// Somebody in one role.
    record Seat(PersonId person, boolean mentor) {}

    /// How many runs each has waited; nobody who has waited for none.
    Map<Seat, Integer> of(CohortId cohort) {
        var waited = new HashMap<Seat, Integer>();
        Set<Seat> stillWaiting = null;
        for (var run : runs.lastPublished(cohort, Candidate.LONGEST_WAIT)) {
            var left = leftOut(run.result().attempt());
            if (stillWaiting != null) {
                left.retainAll(stillWaiting);
            }
            left.forEach(seat -> waited.merge(seat, 1, Integer::sum));
            stillWaiting = left;
        }
        return waited;
    }

    /// Who ended up with nobody: a draft may have been dropped, or refused a place, and somebody
    /// left out may have been paired by hand.
    private Set<Seat> leftOut(String attempt) {
        var without = new HashSet<Seat>();
        var with = new HashSet<Seat>();
        outcomes.forEachLeftOut(attempt, it -> without.add(new Seat(it.person(), it.mentor())));
        outcomes.forEachPair(
                attempt,
                pair -> {
                    var seats = pair.stands() ? with : without;
                    seats.add(new Seat(pair.mentor(), true));
                    seats.add(new Seat(pair.mentee(), false));
                });
        without.removeAll(with);
        return without;
    }
}
