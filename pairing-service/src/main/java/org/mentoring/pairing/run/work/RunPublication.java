package org.mentoring.pairing.run.work;

import org.mentoring.pairing.apart.PeopleApart;
import org.mentoring.pairing.cohort.CohortService;
import org.mentoring.pairing.domain.PairingId;
import org.mentoring.pairing.pairing.PairingProposals;
import org.mentoring.pairing.pairing.PairingProposals.Fit;
import org.mentoring.pairing.pairing.PairingProposals.Messages;
import org.mentoring.pairing.pairing.PairingProposals.Partner;
import org.mentoring.pairing.pairing.PairingProposals.Proposal;
import org.mentoring.pairing.run.KeptDraft;
import org.mentoring.pairing.run.KeptDraft.Outcome;
import org.mentoring.pairing.run.MongoResults;
import org.mentoring.pairing.run.PairingRunService;
import org.mentoring.pairing.run.domain.PairingRun.Publishing;
import org.mentoring.pairing.run.domain.PairingRunCommand.FinishPublication;

import java.time.InstantSource;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.function.BooleanSupplier;

/// Makes pairings of a run's drafts, one after the other. What is done is noted draft by draft, so
/// an interrupted publication goes on where it stopped; the one draft in between is proposed again
/// under the same id.
final class RunPublication {

    private static final int BATCH = 100;

    private final MongoResults results;
    private final PairingProposals proposals;
    private final PairingRunService runs;
    private final CohortService cohorts;
    private final PeopleApart apart;
    private final InstantSource clock;

    RunPublication(
            MongoResults results,
            PairingProposals proposals,
            PairingRunService runs,
            CohortService cohorts,
            PeopleApart apart,
            InstantSource clock) {
        this.results = results;
        this.proposals = proposals;
        this.runs = runs;
        this.cohorts = cohorts;
        this.apart = apart;
        this.clock = clock;
    }

    /// Publishes until all drafts that are to be published are settled.
    ///
    /// @param stillOurs asked before each batch; whoever has lost the claim stops
    void publish(Publishing run, BooleanSupplier stillOurs) {
        var attempt = run.result().attempt();
        var peers = cohorts.rulesOf(run.request().cohort()).peers();
        var wanted = peers ? bothDirections(run) : run.publication().drafts();
        List<KeptDraft> drafts;
        do {
            if (!stillOurs.getAsBoolean()) {
                return;
            }
            drafts = results.unpublished(attempt, wanted, BATCH);
            drafts.stream()
                    .filter(draft -> results.begin(attempt, draft))
                    .forEach(draft -> publish(run, draft, peers));
        } while (!drafts.isEmpty());
        var count = results.count(attempt, Outcome.PUBLISHED);
        var remaining = results.count(attempt, Outcome.DRAFT);
        var now = clock.instant();
        runs.change(run.request().id(), new FinishPublication(count, remaining, now));
    }

    /// Of each pair of peers both, whichever is wanted; nothing when all are.
    private List<PairingId> bothDirections(Publishing run) {
        var attempt = run.result().attempt();
        var both = new LinkedHashSet<>(run.publication().drafts());
        for (var draft : results.drafts(attempt, run.publication().drafts())) {
            results.otherDirection(attempt, draft).ifPresent(it -> both.add(it.pairing()));
        }
        return List.copyOf(both);
    }

    private void publish(Publishing run, KeptDraft draft, boolean peers) {
        var attempt = run.result().attempt();
        var outcome = propose(run, draft);
        results.settle(attempt, draft, outcome);
        if (peers && outcome == Outcome.REFUSED) {
            results.otherDirection(attempt, draft)
                    .filter(it -> it.outcome() == Outcome.DRAFT)
                    .ifPresent(it -> results.settle(attempt, it, Outcome.REFUSED));
        }
    }

    private Outcome propose(Publishing run, KeptDraft draft) {
        var request = run.request();
        if (apart.areApart(request.cohort(), draft.mentee().person(), draft.mentor().person())) {
            return Outcome.REFUSED;
        }
        var messages = run.publication().messages();
        var proposal =
                new Proposal(
                        draft.pairing(),
                        request.cohort(),
                        request.id(),
                        partner(draft.mentor()),
                        partner(draft.mentee()),
                        new Fit(draft.score(), reasonsForBoth(draft)),
                        new Messages(messages.mentor(), messages.mentee()));
        return proposals.propose(proposal) ? Outcome.PUBLISHED : Outcome.REFUSED;
    }

    private static List<PairingProposals.Reason> reasonsForBoth(KeptDraft draft) {
        var reasons = new ArrayList<PairingProposals.Reason>();
        for (var reason : draft.reasons()) {
            var words = reason.wordsForBoth();
            if (words != null && reason.weight() > 0) {
                var criterion = reason.criterion().wireName();
                reasons.add(new PairingProposals.Reason(criterion, reason.points(), words));
            }
        }
        return reasons;
    }

    private static Partner partner(KeptDraft.Partner partner) {
        return new Partner(partner.person(), partner.enrolment());
    }
}
