package org.mentoring.pairing.run;

import org.jspecify.annotations.Nullable;
import org.mentoring.pairing.Decider;
import org.mentoring.pairing.RejectedException;
import org.mentoring.pairing.cohort.CohortService;
import org.mentoring.pairing.domain.CohortId;
import org.mentoring.pairing.domain.PairingRunId;
import org.mentoring.pairing.domain.PersonId;
import org.mentoring.pairing.run.domain.Aim;
import org.mentoring.pairing.run.domain.PairingRun;
import org.mentoring.pairing.run.domain.PairingRunCommand;
import org.mentoring.pairing.run.domain.PairingRunEvent;
import org.mentoring.pairing.run.domain.WhatIf;
import org.mentoring.runtime.aggregate.Change;
import org.mentoring.runtime.aggregate.Stored;
import org.mentoring.web.caller.Caller;
import org.mentoring.web.problem.InputError;
import org.mentoring.web.problem.ProblemException;

import java.time.InstantSource;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/// Runs, for the coordinators of a cohort and for those who do the work. What is asked for is
/// written down and done in the background.
public final class PairingRunService {

    private static final Decider<PairingRun, PairingRunEvent> DECIDER =
            new Decider<>(PairingRun::evolve, PairingRunEventTranslator::translate);

    private final MongoPairingRuns runs;
    private final CohortService cohorts;
    private final RunWakeUp workers;
    private final InstantSource clock;

    /// @param workers told when there is something to do; they look for themselves too
    PairingRunService(
            MongoPairingRuns runs, CohortService cohorts, RunWakeUp workers, InstantSource clock) {
        this.runs = runs;
        this.cohorts = cohorts;
        this.workers = workers;
        this.clock = clock;
    }

    /// Writes down that a run is wanted; repeating the request answers with the same one. 409 while
    /// the cohort is archived.
    ///
    /// @throws RunInProgressException another run of the cohort is being computed
    Stored<PairingRun> request(
            Caller caller, CohortId cohort, PairingRunId id, Wish wish, String fingerprint) {
        cohorts.requireCoordinator(caller, cohort);
        var by = new PersonId(caller.personIdOrNotFound());
        var request =
                new PairingRun.Request(
                        id, cohort, by, wish.aim(), wish.basedOn(), wish.whatIf(), clock.instant());
        var stored = runs.create(request, fingerprint, () -> first(checked(request)));
        workers.wake();
        return stored;
    }

    /// What is asked of a run.
    ///
    /// @param basedOn the run whose locked drafts are to be kept
    /// @param whatIf tried instead of the cohort's own settings
    record Wish(Aim aim, @Nullable PairingRunId basedOn, WhatIf whatIf) {}

    private PairingRun.Request checked(PairingRun.Request request) {
        cohorts.requireOpen(request.cohort());
        if (request.basedOn() != null) {
            requireBase(request.basedOn(), request.cohort());
        }
        return request;
    }

    /// @throws RejectedException the run has no drafts yet, or never will
    private void requireBase(PairingRunId id, CohortId cohort) {
        var base = runs.find(id, Set.of(cohort)).map(Stored::state);
        var run =
                base.orElseThrow(() ->
                        ProblemException.invalid(
                                InputError.at("/basedOn", "There is no such run in this cohort.")));
        Decider.accepted(PairingRun.decide(run, new PairingRunCommand.BaseOn()));
    }

    private static Change<PairingRun> first(PairingRun.Request request) {
        var requested = new PairingRunEvent.Requested(request);
        var run = PairingRun.begin(requested);
        return new Change<>(run, PairingRunEventTranslator.translate(run, requested));
    }

    /// A run of a cohort that the caller coordinates; to everybody else it is not there.
    public Stored<PairingRun> find(Caller caller, PairingRunId id) {
        return runs.find(id, cohorts.coordinatedBy(caller)).orElseThrow(ProblemException::notFound);
    }

    /// A run with its result, for a coordinator who looks into it.
    ///
    /// @throws RejectedException it has no result yet, or never will
    public PairingRun findComputed(Caller caller, PairingRunId id) {
        var run = find(caller, id).state();
        Decider.accepted(PairingRun.decide(run, new PairingRunCommand.BaseOn()));
        return run;
    }

    /// Writes down that drafts shall become pairings. Saying so again changes nothing. 409 while
    /// the cohort is archived.
    Stored<PairingRun> publish(
            Caller caller, PairingRunId id, long version, PairingRun.Publication publication) {
        cohorts.requireOpen(find(caller, id).state().request().cohort());
        var publish = new PairingRunCommand.Publish(publication);
        var publishing = runs.change(id, version, run -> decide(run, publish));
        workers.wake();
        return publishing;
    }

    /// Does not want the run any more. Whoever computes it stops at the next step; saying so again
    /// changes nothing.
    Stored<PairingRun> cancel(Caller caller, PairingRunId id, long version) {
        find(caller, id);
        var by = new PersonId(caller.personIdOrNotFound());
        var cancel = new PairingRunCommand.Cancel(by, clock.instant());
        return runs.change(id, version, run -> decide(run, cancel));
    }

    /// Every run of a cohort in short, the first asked for first.
    public List<RunSummary> summariesOf(CohortId cohort) {
        return runs.allOf(cohort).stream()
                .sorted(Comparator.comparing(run -> run.request().at()))
                .map(RunSummary::of)
                .toList();
    }

    /// The runs of a cohort that were published last, the latest first.
    public List<PairingRun.Published> lastPublished(CohortId cohort, int most) {
        return runs.allOf(cohort).stream()
                .filter(PairingRun.Published.class::isInstance)
                .map(PairingRun.Published.class::cast)
                .sorted(Comparator.comparing(PairingRun.Published::at).reversed())
                .limit(most)
                .toList();
    }

    /// Runs on which there is something to do, some of them.
    public List<PairingRun> unfinished(int most) {
        return runs.unfinished(most);
    }

    /// The run as it is now.
    public Optional<PairingRun> find(PairingRunId id) {
        return runs.find(id);
    }

    /// For those who do the work.
    ///
    /// @throws RejectedException somebody else has done it
    public void change(PairingRunId id, PairingRunCommand command) {
        runs.change(id, null, run -> decide(run, command));
    }

    private static Change<PairingRun> decide(PairingRun run, PairingRunCommand command) {
        return DECIDER.change(run, PairingRun.decide(run, command));
    }
}
