package org.mentoring.pairing.run;

import org.mentoring.pairing.run.KeptDraft.Outcome;

import java.util.Map;

/// How the drafts of a run stand.
///
/// @param locked those among the drafts still to be published that a run based on this one keeps
record DraftCounts(Map<Outcome, Integer> byOutcome, int locked) {

    static final DraftCounts NONE = new DraftCounts(Map.of(), 0);

    DraftCounts {
        byOutcome = Map.copyOf(byOutcome);
    }

    int of(Outcome outcome) {
        return byOutcome.getOrDefault(outcome, 0);
    }
}
