package org.mentoring.pairing.run;

import static org.mentoring.pairing.domain.Decision.accepted;
import static org.mentoring.pairing.domain.Decision.rejected;
import static org.mentoring.pairing.domain.Rejection.Kind.CONFLICT;

import org.mentoring.pairing.Decider;
import org.mentoring.pairing.RejectedException;
import org.mentoring.pairing.cohort.CohortService;
import org.mentoring.pairing.domain.CohortId;
import org.mentoring.pairing.domain.Decision;
import org.mentoring.pairing.domain.PairingId;
import org.mentoring.pairing.domain.PairingRunId;
import org.mentoring.pairing.domain.PersonId;
import org.mentoring.pairing.run.KeptDraft.Outcome;
import org.mentoring.pairing.run.domain.PairingRun;
import org.mentoring.pairing.run.domain.PairingRunCommand.Review;
import org.mentoring.pairing.run.domain.matching.Candidate;
import org.mentoring.pairing.run.domain.matching.Pool;
import org.mentoring.web.caller.Caller;
import org.mentoring.web.problem.ProblemException;

import java.util.List;
import java.util.Optional;

/// A coordinator goes through the drafts of a run that is computed: locks, drops, adds. Each may be
/// repeated at any time.
final class DraftReview {

    private final PairingRunService runs;
    private final MongoDraftReview drafts;
    private final CohortPeople people;
    private final CohortService cohorts;
    private final MongoResults results;

    DraftReview(
            PairingRunService runs,
            MongoDraftReview drafts,
            CohortPeople people,
            CohortService cohorts,
            MongoResults results) {
        this.runs = runs;
        this.drafts = drafts;
        this.people = people;
        this.cohorts = cohorts;
        this.results = results;
    }

    /// One draft, whatever became of it.
    KeptDraft find(Caller caller, PairingRunId run, PairingId draft) {
        var seen = PairingRun.resultOf(runs.find(caller, run).state());
        return seen.flatMap(result -> drafts.find(result.attempt(), draft))
                .orElseThrow(ProblemException::notFound);
    }

    KeptDraft lock(Caller caller, PairingRunId run, PairingId draft, boolean locked) {
        var attempt = attemptToReview(caller, run);
        var changed = changed(attempt, draft, drafts.lock(attempt, draft, locked));
        otherDirection(caller, run, attempt, changed)
                .ifPresent(other -> drafts.lock(attempt, other.pairing(), locked));
        return changed;
    }

    /// Dropping again changes nothing.
    KeptDraft drop(Caller caller, PairingRunId run, PairingId draft) {
        var attempt = attemptToReview(caller, run);
        var dropped = drafts.drop(attempt, draft);
        var now = drafts.find(attempt, draft).orElseThrow(ProblemException::notFound);
        var changed = changed(attempt, draft, dropped || now.outcome() == Outcome.DROPPED);
        otherDirection(caller, run, attempt, changed)
                .ifPresent(other -> drafts.drop(attempt, other.pairing()));
        return changed;
    }

    /// Of a pair of peers the draft in which the other is the mentor: what happens to one happens
    /// to both.
    private Optional<KeptDraft> otherDirection(
            Caller caller, PairingRunId run, String attempt, KeptDraft draft) {
        return arePeers(runs.find(caller, run).state().request().cohort())
                ? results.otherDirection(attempt, draft)
                : Optional.empty();
    }

    private boolean arePeers(CohortId cohort) {
        return cohorts.rulesOf(cohort).peers();
    }

    private KeptDraft changed(String attempt, PairingId draft, boolean done) {
        var now = drafts.find(attempt, draft).orElseThrow(ProblemException::notFound);
        Decider.accepted(done ? accepted() : noDraft(now));
        return now;
    }

    private static Decision<Object> noDraft(KeptDraft draft) {
        return rejected(
                CONFLICT,
                "no-draft",
                "Only a draft can be changed, and this is " + draft.outcome().wireName() + ".");
    }

    /// Makes a draft of two people, locked; of peers both. Rules and places hold as in a run; a
    /// pair that is a draft already stays it.
    KeptDraft add(Caller caller, PairingRunId run, PersonId mentor, PersonId mentee) {
        var attempt = attemptToReview(caller, run);
        var request = runs.find(caller, run).state().request();
        var pool = people.of(request.cohort(), request.whatIf());
        var pair = new HandMadePair(named(pool.mentors(), mentor), named(pool.mentees(), mentee));
        Decider.accepted(pair.keepsTheRules(pool.rules()));
        if (!pool.form().peers()) {
            return pair.addTo(attempt, pool, drafts);
        }
        var back = new HandMadePair(named(pool.mentors(), mentee), named(pool.mentees(), mentor));
        Decider.accepted(back.keepsTheRules(pool.rules()));
        return addBoth(attempt, pool, pair, back);
    }

    private KeptDraft addBoth(String attempt, Pool pool, HandMadePair pair, HandMadePair back) {
        var before = drafts.find(attempt, pair.pairing());
        var added = pair.addTo(attempt, pool, drafts);
        try {
            back.addTo(attempt, pool, drafts);
        } catch (RejectedException refused) {
            pair.undo(attempt, drafts, before, added);
            throw refused;
        }
        return added;
    }

    /// @throws ProblemException 404 when the cohort has nobody like that
    private static Candidate named(List<Candidate> people, PersonId person) {
        return people.stream()
                .filter(it -> it.person().equals(person))
                .findFirst()
                .orElseThrow(ProblemException::notFound);
    }

    private String attemptToReview(Caller caller, PairingRunId id) {
        var run = runs.find(caller, id).state();
        Decider.accepted(PairingRun.decide(run, new Review()));
        return PairingRun.resultOf(run).orElseThrow().attempt();
    }
}
