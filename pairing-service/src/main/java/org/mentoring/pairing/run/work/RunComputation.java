package org.mentoring.pairing.run.work;

import org.mentoring.pairing.cohort.CohortService;
import org.mentoring.pairing.cohort.PairingRules;
import org.mentoring.pairing.domain.WireNamed;
import org.mentoring.pairing.enrolment.EnrolledPerson;
import org.mentoring.pairing.enrolment.EnrolmentService;
import org.mentoring.pairing.run.MongoResults;
import org.mentoring.pairing.run.PairingRunService;
import org.mentoring.pairing.run.domain.Aim;
import org.mentoring.pairing.run.domain.PairingRun.Request;
import org.mentoring.pairing.run.domain.PairingRun.Result;
import org.mentoring.pairing.run.domain.PairingRunCommand.Complete;
import org.mentoring.pairing.run.domain.PairingRunCommand.Fail;
import org.mentoring.pairing.run.domain.matching.Candidate;
import org.mentoring.pairing.run.domain.matching.Criterion;
import org.mentoring.pairing.run.domain.matching.InputFingerprint;
import org.mentoring.pairing.run.domain.matching.MandatoryRules;
import org.mentoring.pairing.run.domain.matching.Matcher;
import org.mentoring.pairing.run.domain.matching.Matching;
import org.mentoring.pairing.run.domain.matching.Pool;
import org.mentoring.pairing.run.domain.matching.PoolTooLargeException;
import org.mentoring.pairing.run.domain.matching.Scoring;
import org.mentoring.runtime.aggregate.Ids;

import java.time.InstantSource;
import java.util.EnumMap;
import java.util.Set;

/// Computes a run: reads the cohort, makes the pairs, keeps them, and only then says so. Each
/// computation keeps its drafts under a name of its own, so one that is interrupted or done twice
/// mixes with no other.
final class RunComputation {

    private final CohortService cohorts;
    private final EnrolmentService enrolments;
    private final MongoResults results;
    private final PairingRunService runs;
    private final Matcher matcher;
    private final InstantSource clock;

    RunComputation(
            CohortService cohorts,
            EnrolmentService enrolments,
            MongoResults results,
            PairingRunService runs,
            Matcher matcher,
            InstantSource clock) {
        this.cohorts = cohorts;
        this.enrolments = enrolments;
        this.results = results;
        this.runs = runs;
        this.matcher = matcher;
        this.clock = clock;
    }

    void compute(Request request) {
        try {
            var peopleFirst = request.aim() == Aim.FEWEST_LEFT_OUT;
            var pool = poolOf(request);
            var matching = matcher.match(pool, peopleFirst);
            var attempt = Ids.random();
            results.keep(request.id(), attempt, matching);
            var fingerprint = InputFingerprint.of(pool, peopleFirst);
            runs.change(request.id(), new Complete(result(attempt, fingerprint, matching)));
        } catch (PoolTooLargeException tooLarge) {
            fail(request, String.valueOf(tooLarge.getMessage()));
        }
    }

    void fail(Request request, String reason) {
        runs.change(request.id(), new Fail(reason, clock.instant()));
    }

    private Result result(String attempt, String fingerprint, Matching matching) {
        return new Result(
                attempt,
                fingerprint,
                matching.drafts().size(),
                matching.unmatchedMentees().size(),
                matching.unmatchedMentors().size(),
                matching.totalScore(),
                clock.instant());
    }

    private Pool poolOf(Request request) {
        var rules = cohorts.rulesOf(request.cohort());
        var people = enrolments.peopleOf(request.cohort());
        return new Pool(
                people.stream()
                        .filter(person -> !person.mentor())
                        .map(RunComputation::candidate)
                        .toList(),
                people.stream()
                        .filter(EnrolledPerson::mentor)
                        .map(RunComputation::candidate)
                        .toList(),
                new MandatoryRules(rules.largestZoneGap(), rules.at()),
                scoring(rules));
    }

    private static Scoring scoring(PairingRules rules) {
        var weights = new EnumMap<Criterion, Integer>(Criterion.class);
        rules.weights()
                .forEach((name, weight) ->
                        weights.put(WireNamed.parse(Criterion.class, name), weight));
        return new Scoring(weights, rules.at());
    }

    private static Candidate candidate(EnrolledPerson person) {
        return new Candidate(
                person.enrolment(),
                person.person(),
                person.freePlaces(),
                person.zone(),
                person.languages(),
                Set.copyOf(person.skills()),
                Set.copyOf(person.goals()),
                person.location(),
                person.level(),
                person.manager());
    }
}
