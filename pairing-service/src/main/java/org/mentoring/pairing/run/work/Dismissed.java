package org.mentoring.pairing.run.work;

import org.jspecify.annotations.Nullable;
import org.mentoring.pairing.domain.PairingId;
import org.mentoring.pairing.domain.PairingRunId;
import org.mentoring.pairing.domain.PersonId;
import org.mentoring.pairing.run.MongoResults;
import org.mentoring.pairing.run.PairingRunService;
import org.mentoring.pairing.run.domain.PairingRun;

import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;

/// Whom coordinators did not want together when they reviewed the run that another one is based on,
/// and the runs before it.
final class Dismissed {

    private static final int MOST_RUNS = 50;

    private final PairingRunService runs;
    private final MongoResults results;

    Dismissed(PairingRunService runs, MongoResults results) {
        this.runs = runs;
        this.results = results;
    }

    /// By mentee, the mentors. Whoever is brought together again in a later run is not dismissed
    /// any more.
    ///
    /// @param base what a run is based on; null where it begins anew
    Map<PersonId, Set<PersonId>> upTo(@Nullable PairingRunId base) {
        var dismissed = new HashMap<PersonId, Set<PersonId>>();
        var wanted = new HashSet<PairingId>();
        var next = base;
        for (var run = 0; run < MOST_RUNS && next != null; run++) {
            var reviewed = runs.find(next);
            reviewed.flatMap(PairingRun::resultOf)
                    .ifPresent(result -> add(result.attempt(), wanted, dismissed));
            next = reviewed.map(it -> it.request().basedOn()).orElse(null);
        }
        return dismissed;
    }

    /// @param wanted the pairs of later runs, and then of this one, too
    private void add(
            String attempt, Set<PairingId> wanted, Map<PersonId, Set<PersonId>> dismissed) {
        for (var draft : results.dropped(attempt)) {
            if (!wanted.contains(draft.pairing())) {
                dismissed
                        .computeIfAbsent(draft.mentee().person(), _ -> new HashSet<>())
                        .add(draft.mentor().person());
            }
        }
        wanted.addAll(results.pairs(attempt));
    }
}
