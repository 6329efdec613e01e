package org.mentoring.pairing.run.work;

import org.jspecify.annotations.Nullable;
import org.mentoring.pairing.domain.PairingRunId;
import org.mentoring.pairing.run.KeptDraft;
import org.mentoring.pairing.run.MongoResults;
import org.mentoring.pairing.run.PairingRunService;
import org.mentoring.pairing.run.RunProgress.Progress;
import org.mentoring.pairing.run.domain.Aim;
import org.mentoring.pairing.run.domain.PairingRun;
import org.mentoring.pairing.run.domain.PairingRun.Request;
import org.mentoring.pairing.run.domain.PairingRun.Requested;
import org.mentoring.pairing.run.domain.PairingRun.Result;
import org.mentoring.pairing.run.domain.PairingRunCommand.Complete;
import org.mentoring.pairing.run.domain.PairingRunCommand.Fail;
import org.mentoring.pairing.run.domain.UsedSettings;
import org.mentoring.pairing.run.domain.matching.InputFingerprint;
import org.mentoring.pairing.run.domain.matching.Matcher;
import org.mentoring.pairing.run.domain.matching.Matching;
import org.mentoring.pairing.run.domain.matching.Pool;
import org.mentoring.pairing.run.domain.matching.optimum.Steps.Step;
import org.mentoring.runtime.aggregate.Ids;

import java.time.InstantSource;
import java.util.HashMap;
import java.util.List;
import java.util.Optional;

/// Computes a run: reads the cohort, makes the pairs, keeps them, and only then says so. Each
/// computation keeps its drafts under a name of its own, so one that is interrupted or done twice
/// mixes with no other.
final class RunComputation {

    private final CohortPools pools;
    private final MongoRunClaims claims;
    private final MongoResults results;
    private final PairingRunService runs;
    private final Matcher matcher;
    private final InstantSource clock;

    RunComputation(
            CohortPools pools,
            MongoRunClaims claims,
            MongoResults results,
            PairingRunService runs,
            Matcher matcher,
            InstantSource clock) {
        this.pools = pools;
        this.claims = claims;
        this.results = results;
        this.runs = runs;
        this.matcher = matcher;
        this.clock = clock;
    }

    /// @throws NoLongerWantedException when the run was cancelled meanwhile, or computed by
    ///   somebody else
    void compute(Request request) {
        var peopleFirst = request.aim() == Aim.FEWEST_LEFT_OUT;
        var pool = pools.of(request.cohort(), request.whatIf(), request.basedOn());
        var locked = lockedIn(request.basedOn());
        var pairs = locked.stream().map(KeptDraft::lockedPair).toList();
        var matching =
                matcher.match(
                        pool, pairs, peopleFirst, (step, found) -> goOn(request.id(), step, found));
        var attempt = Ids.random();
        results.keep(attempt, matching, locked);
        var input =
                new Input(
                        InputFingerprint.of(pool, pairs, peopleFirst),
                        InputFingerprint.ofPeople(pool),
                        used(pool));
        runs.change(request.id(), new Complete(result(attempt, input, matching)));
    }

    private List<KeptDraft> lockedIn(@Nullable PairingRunId base) {
        return Optional.ofNullable(base)
                .flatMap(runs::find)
                .flatMap(PairingRun::resultOf)
                .map(result -> results.locked(result.attempt()))
                .orElseGet(List::of);
    }

    /// Asked before each step: one takes seconds at most.
    private void goOn(PairingRunId id, Step step, int pairs) {
        if (!(runs.find(id).orElse(null) instanceof Requested)) {
            throw new NoLongerWantedException();
        }
        claims.note(id, new Progress(step.wireName(), pairs));
    }

    void fail(Request request, String reason) {
        runs.change(request.id(), new Fail(reason, clock.instant()));
    }

    private static UsedSettings used(Pool pool) {
        var weights = new HashMap<String, Integer>();
        pool.scoring().weights().forEach((it, weight) -> weights.put(it.wireName(), weight));
        return new UsedSettings((int) pool.rules().largestZoneGap().toHours(), weights);
    }

    /// What a result was computed from.
    private record Input(String fingerprint, String people, UsedSettings used) {}

    private Result result(String attempt, Input input, Matching matching) {
        return new Result(
                attempt,
                input.fingerprint(),
                input.people(),
                input.used(),
                matching.drafts().size(),
                matching.unmatchedMentees().size(),
                matching.unmatchedMentors().size(),
                matching.totalScore(),
                clock.instant());
    }
}
