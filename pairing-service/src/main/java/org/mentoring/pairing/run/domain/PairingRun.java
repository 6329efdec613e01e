package org.mentoring.pairing.run.domain;

import static org.mentoring.pairing.domain.Decision.accepted;
import static org.mentoring.pairing.domain.Decision.rejected;
import static org.mentoring.pairing.domain.Rejection.Kind.CONFLICT;

import org.jspecify.annotations.Nullable;
import org.mentoring.pairing.domain.CohortId;
import org.mentoring.pairing.domain.Decision;
import org.mentoring.pairing.domain.PairingId;
import org.mentoring.pairing.domain.PairingRunId;
import org.mentoring.pairing.domain.PersonId;
import org.mentoring.pairing.run.domain.PairingRunCommand.BaseOn;
import org.mentoring.pairing.run.domain.PairingRunCommand.Cancel;
import org.mentoring.pairing.run.domain.PairingRunCommand.Complete;
import org.mentoring.pairing.run.domain.PairingRunCommand.Fail;
import org.mentoring.pairing.run.domain.PairingRunCommand.FinishPublication;
import org.mentoring.pairing.run.domain.PairingRunCommand.Publish;
import org.mentoring.pairing.run.domain.PairingRunCommand.Review;
import org.mentoring.pairing.run.domain.PairingRunEvent.PublicationStarted;
import org.mentoring.pairing.run.domain.PairingRunEvent.PublishedInPart;

import java.time.Instant;
import java.util.List;
import java.util.Optional;

/// One kept computation over a cohort. The state says what is still to be done, so that whoever
/// finds a run requested or publishing after a crash can simply do it again.
public sealed interface PairingRun {

    /// Why a run that has come to an end is not computed, failed or cancelled.
    String ALREADY_COMPUTED = "already-computed";

    Request request();

    /// What the computation came to, where there is one.
    static Optional<Result> resultOf(PairingRun run) {
        return switch (run) {
            case Completed(_, var result) -> Optional.of(result);
            case Publishing(_, var result, _) -> Optional.of(result);
            case Published(_, var result, _, _) -> Optional.of(result);
            case Requested _, Failed _, Cancelled _ -> Optional.empty();
        };
    }

    record Requested(Request request) implements PairingRun {}

    /// The result is there for a coordinator to review.
    record Completed(Request request, Result result) implements PairingRun {}

    /// The drafts, or some of them, are becoming pairings.
    record Publishing(Request request, Result result, Publication publication)
            implements PairingRun {}

    record Published(Request request, Result result, int count, Instant at) implements PairingRun {}

    record Failed(Request request, String reason, Instant at) implements PairingRun {}

    record Cancelled(Request request, PersonId by, Instant at) implements PairingRun {}

    /// Who asked for what.
    ///
    /// @param basedOn the run whose locked drafts are to be kept
    /// @param whatIf where the run departs from the cohort's settings
    record Request(
            PairingRunId id,
            CohortId cohort,
            PersonId by,
            Aim aim,
            @Nullable PairingRunId basedOn,
            WhatIf whatIf,
            Instant at) {}

    /// Which drafts become pairings, with which words.
    ///
    /// @param drafts those only; all when there are none here
    record Publication(List<PairingId> drafts, Messages messages) {

        /// Every draft, without a word.
        public static final Publication OF_ALL = new Publication(List.of(), Messages.NONE);

        public Publication {
            drafts = List.copyOf(drafts);
        }
    }

    /// What the coordinator writes to either side; each reads the own words only.
    record Messages(@Nullable String mentor, @Nullable String mentee) {

        public static final Messages NONE = new Messages(null, null);
    }

    /// What a computation came to.
    ///
    /// @param attempt the computation whose drafts count; those of another attempt are rubbish
    /// @param fingerprint equal for equal people, rules, weights, aim and locked drafts
    /// @param people equal for equal people; empty for results of earlier versions
    /// @param used how pairs were made; null for results of earlier versions
    record Result(
            String attempt,
            String fingerprint,
            String people,
            @Nullable UsedSettings used,
            int drafts,
            int unmatchedMentees,
            int unmatchedMentors,
            long totalScore,
            Instant at) {}

    static Decision<PairingRunEvent> decide(PairingRun run, PairingRunCommand command) {
        return switch (command) {
            case Complete(var result) ->
                    run instanceof Requested
                            ? accepted(new PairingRunEvent.Completed(result))
                            : rejected(
                                    CONFLICT, ALREADY_COMPUTED, "This run has its result already.");
            case Fail(var reason, var at) ->
                    run instanceof Requested
                            ? accepted(new PairingRunEvent.Failed(reason, at))
                            : rejected(
                                    CONFLICT,
                                    ALREADY_COMPUTED,
                                    "This run is no longer being computed.");
            case Cancel(var by, var at) -> cancel(run, by, at);
            case BaseOn() -> resultOf(run).isPresent() ? accepted() : withoutResult(run);
            case Review() -> review(run);
            case Publish(var publication) -> publish(run, publication);
            case FinishPublication finish -> finish(run, finish);
        };
    }

    private static Decision<PairingRunEvent> cancel(PairingRun run, PersonId by, Instant at) {
        return switch (run) {
            case Requested _ -> accepted(new PairingRunEvent.Cancelled(by, at));
            case Cancelled _ -> accepted();
            case Completed _, Publishing _, Published _, Failed _ ->
                    rejected(
                            CONFLICT,
                            ALREADY_COMPUTED,
                            "This run is no longer being computed: there is nothing to cancel.");
        };
    }

    private static Decision<PairingRunEvent> review(PairingRun run) {
        return switch (run) {
            case Completed _ -> accepted();
            case Publishing _ ->
                    rejected(CONFLICT, "being-published", "This run is being published.");
            case Published _ ->
                    rejected(
                            CONFLICT,
                            "already-published",
                            "This run is published: its drafts are pairings now.");
            case Requested _, Failed _, Cancelled _ -> withoutResult(run);
        };
    }

    private static Decision<PairingRunEvent> publish(PairingRun run, Publication publication) {
        return switch (run) {
            case Completed _ -> accepted(new PublicationStarted(publication));
            case Publishing publishing when publishing.publication().equals(publication) ->
                    accepted();
            case Publishing _ -> review(run);
            case Published _ when publication.drafts().isEmpty() -> accepted();
            case Published _ -> review(run);
            case Requested _, Failed _, Cancelled _ -> withoutResult(run);
        };
    }

    private static Decision<PairingRunEvent> finish(PairingRun run, FinishPublication finish) {
        if (!(run instanceof Publishing)) {
            return rejected(CONFLICT, "not-publishing", "This run is not being published.");
        }
        return accepted(
                finish.remaining() > 0
                        ? new PublishedInPart()
                        : new PairingRunEvent.Published(finish.count(), finish.at()));
    }

    private static Decision<PairingRunEvent> withoutResult(PairingRun run) {
        return switch (run) {
            case Failed _ ->
                    rejected(CONFLICT, "run-failed", "This run has failed and has no drafts.");
            case Cancelled _ ->
                    rejected(
                            CONFLICT, "run-cancelled", "This run was cancelled and has no drafts.");
            case Requested _ ->
                    rejected(CONFLICT, "not-computed-yet", "This run is still being computed.");
            case Completed _, Publishing _, Published _ ->
                    throw new IllegalStateException("has a result: " + run);
        };
    }

    static PairingRun begin(PairingRunEvent.Requested event) {
        return new Requested(event.request());
    }

    /// The state that an event leads to.
    ///
    /// @throws IllegalStateException for an event that [#decide] does not give in this state
    static PairingRun evolve(PairingRun run, PairingRunEvent event) {
        var request = run.request();
        return switch (event) {
            case PairingRunEvent.Requested requested -> begin(requested);
            case PairingRunEvent.Completed(var result) -> new Completed(request, result);
            case PublicationStarted(var publication) ->
                    new Publishing(request, requireResult(run), publication);
            case PublishedInPart() -> new Completed(request, requireResult(run));
            case PairingRunEvent.Published(var count, var at) ->
                    new Published(request, requireResult(run), count, at);
            case PairingRunEvent.Failed(var reason, var at) -> new Failed(request, reason, at);
            case PairingRunEvent.Cancelled(var by, var at) -> new Cancelled(request, by, at);
        };
    }

    private static Result requireResult(PairingRun run) {
        return resultOf(run).orElseThrow(() -> new IllegalStateException("no result: " + run));
    }
}
