package org.mentoring.pairing.run;

import org.jspecify.annotations.Nullable;
import org.mentoring.pairing.domain.PersonId;
import org.mentoring.pairing.run.KeptDraft.Outcome;
import org.mentoring.pairing.run.KeptDraft.RunnerUp;
import org.mentoring.pairing.run.RunProgress.Progress;
import org.mentoring.pairing.run.domain.PairingRun;
import org.mentoring.pairing.run.domain.PairingRun.Cancelled;
import org.mentoring.pairing.run.domain.PairingRun.Failed;
import org.mentoring.pairing.run.domain.PairingRun.Published;
import org.mentoring.pairing.run.domain.PairingRun.Result;
import org.mentoring.pairing.run.domain.WhatIf;
import org.mentoring.pairing.run.domain.matching.LeftOut.Exclusion;
import org.mentoring.pairing.run.domain.matching.LeftOut.Help;
import org.mentoring.pairing.run.domain.matching.Reason;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/// Answers about pairing runs.
final class PairingRunViews {

    private PairingRunViews() {}

    static PairingRunView of(
            PairingRun run,
            @Nullable Result result,
            DraftCounts counts,
            @Nullable Progress progress,
            List<DraftView> drafts,
            List<LeftOutView> leftOut) {
        var request = run.request();
        return new PairingRunView(
                request.id().value(),
                request.cohort().value(),
                PairingRunDocument.statusOf(run),
                request.aim().wireName(),
                request.basedOn() == null ? null : request.basedOn().value(),
                request.at(),
                result == null ? null : result.at(),
                run instanceof Published published ? published.at() : null,
                run instanceof Cancelled cancelled ? cancelled.at() : null,
                result == null ? 0 : result.drafts(),
                result == null ? 0 : result.unmatchedMentees(),
                result == null ? 0 : result.unmatchedMentors(),
                result == null ? 0 : result.totalScore(),
                of(counts),
                run instanceof Published published ? published.count() : 0,
                result == null ? null : result.fingerprint(),
                result == null ? null : result.people(),
                settings(result),
                !request.whatIf().equals(WhatIf.NOTHING),
                run instanceof Failed failed ? failed.reason() : null,
                progress == null ? null : new ProgressView(progress.step(), progress.pairs()),
                drafts,
                leftOut);
    }

    private static @Nullable SettingsView settings(@Nullable Result result) {
        var used = result == null ? null : result.used();
        return used == null
                ? null
                : new SettingsView(used.largestZoneGapHours(), new TreeMap<>(used.weights()));
    }

    private static CountsView of(DraftCounts counts) {
        return new CountsView(
                counts.of(Outcome.DRAFT) + counts.of(Outcome.PUBLISHING),
                counts.locked(),
                counts.of(Outcome.DROPPED),
                counts.of(Outcome.NOT_KEPT),
                counts.of(Outcome.PUBLISHED),
                counts.of(Outcome.REFUSED));
    }

    static DraftView of(KeptDraft draft, Map<PersonId, String> names) {
        return new DraftView(
                draft.pairing().value(),
                person(draft.mentor().person(), names),
                person(draft.mentee().person(), names),
                draft.mentor().waited(),
                draft.mentee().waited(),
                draft.score(),
                draft.reasons().stream().map(PairingRunViews::of).toList(),
                draft.runnerUp() == null ? null : of(draft.runnerUp(), names),
                draft.locked(),
                draft.byHand(),
                draft.lost() == null
                        ? null
                        : new NotKeptView(draft.lost().code(), draft.lost().words()),
                draft.outcome().wireName(),
                draft.outcome() == Outcome.PUBLISHED ? draft.pairing().value() : null);
    }

    static LeftOutView of(KeptLeftOut leftOut, Map<PersonId, String> names) {
        return new LeftOutView(
                person(leftOut.person(), names),
                leftOut.role(),
                leftOut.waited(),
                leftOut.exclusions().stream().map(PairingRunViews::of).toList(),
                leftOut.help().stream().map(PairingRunViews::of).toList());
    }

    private static HelpView of(Help help) {
        return new HelpView(
                help.code(), help.partners(), help.hours(), help.language(), help.words());
    }

    static PersonView person(PersonId id, Map<PersonId, String> names) {
        return new PersonView(id.value(), names.get(id));
    }

    private static ReasonView of(Reason reason) {
        return new ReasonView(
                reason.criterion().wireName(), reason.points(), reason.weight(), reason.words());
    }

    private static RunnerUpView of(RunnerUp runnerUp, Map<PersonId, String> names) {
        return new RunnerUpView(
                person(runnerUp.mentor(), names),
                runnerUp.score(),
                runnerUp.words(),
                new LossView(runnerUp.loss().people(), runnerUp.loss().score()));
    }

    private static ExclusionView of(Exclusion exclusion) {
        return new ExclusionView(
                exclusion.rule().wireName(), exclusion.partners(), exclusion.words());
    }

    /// `GET /api/pairing-runs/{id}`, for the cohort's coordinators. The first 200 drafts and people
    /// left out come with it, the rest from `…/drafts` and `…/left-out` with `limit` and `cursor`.
    ///
    /// @param status `requested` (being computed), `completed` (to be reviewed), `publishing`,
    ///   `published`, `failed` or `cancelled`
    /// @param aim `best-fit` or `fewest-left-out`
    /// @param basedOn the run whose locked drafts were to be kept
    /// @param draftCount how many drafts were computed, whatever became of them
    /// @param totalScore sum of the computed drafts' scores
    /// @param counts how the drafts stand now
    /// @param inputFingerprint equal for two runs over the same people, rules, weights and locked
    ///   drafts
    /// @param peopleFingerprint equal for two runs over the same people
    /// @param settings those that the run was computed with
    /// @param whatIf whether it tried others than the cohort's
    /// @param failure why the run failed, in plain words
    /// @param progress while it is being computed
    record PairingRunView(
            String id,
            String cohortId,
            String status,
            String aim,
            @Nullable String basedOn,
            Instant requestedAt,
            @Nullable Instant completedAt,
            @Nullable Instant publishedAt,
            @Nullable Instant cancelledAt,
            int draftCount,
            int unmatchedMentees,
            int unmatchedMentors,
            long totalScore,
            CountsView counts,
            int publishedCount,
            @Nullable String inputFingerprint,
            @Nullable String peopleFingerprint,
            @Nullable SettingsView settings,
            boolean whatIf,
            @Nullable String failure,
            @Nullable ProgressView progress,
            List<DraftView> drafts,
            List<LeftOutView> leftOut) {}

    /// How pairs were made.
    ///
    /// @param weights by criterion, 0 to 100
    record SettingsView(int largestZoneGapHours, Map<String, Integer> weights) {}

    /// How the drafts stand now.
    ///
    /// @param drafts those that a publication would make pairings of
    /// @param locked those among them that a run based on this one keeps
    /// @param dropped by a coordinator
    /// @param notKept locked in the run before, and no longer possible
    /// @param refused no place was left for them at the publication, or another run had paired them
    record CountsView(
            int drafts, int locked, int dropped, int notKept, int published, int refused) {}

    /// How far a computation is. All but the first step and the last are repeated until no pair can
    /// better the result.
    ///
    /// @param step `candidates` (looking for promising pairs), `flow` (solving for these), `prices`
    ///   (of that solution), `pricing` (looking through all pairs) or `proof`
    /// @param pairs how many promising pairs have been found so far
    record ProgressView(String step, int pairs) {}

    /// One suggested pair. Participants do not see it before the publication.
    ///
    /// @param id names the draft within its run
    /// @param mentorWaited how many published runs of the cohort had left the mentor out before: a
    ///   first partner counts for more then
    /// @param menteeWaited the same of the mentee
    /// @param score thousandths of the best conceivable fit, 0 to 1000
    /// @param runnerUp the next best mentor that the rules allow for this mentee
    /// @param locked a run based on this one keeps the pair
    /// @param byHand a coordinator has made the pair
    /// @param notKept why it is `not-kept`
    /// @param status `draft`, `dropped` by a coordinator, `not-kept` when it was locked in the run
    ///   before and cannot be made any more, `publishing`, `published`, or `refused` when a place
    ///   was gone at the publication or another run had paired the two
    /// @param pairingId the pairing that the publication made
    record DraftView(
            String id,
            PersonView mentor,
            PersonView mentee,
            int mentorWaited,
            int menteeWaited,
            int score,
            List<ReasonView> reasons,
            @Nullable RunnerUpView runnerUp,
            boolean locked,
            boolean byHand,
            @Nullable NotKeptView notKept,
            String status,
            @Nullable String pairingId) {}

    /// @param rule what forbids the pair now, or `gone` when one of the two has left the cohort
    record NotKeptView(String rule, String words) {}

    record PersonView(String id, @Nullable String name) {}

    /// @param criterion `skills`, `language`, `zone`, `seniority`, `location` or `wishes`
    /// @param points how well the two fit by this criterion, 0 to 100
    /// @param weight how much the cohort counts this criterion, 0 to 100
    /// @param words the same in a sentence
    record ReasonView(String criterion, int points, int weight, String words) {}

    /// @param lossAtLeast what any result loses, at least, in which the mentee has this mentor
    record RunnerUpView(PersonView mentor, int score, String words, LossView lossAtLeast) {}

    /// What the two are worth at the prices of the best result, less their score: a bound, as the
    /// true loss may be higher and never is lower.
    ///
    /// @param people so many more are left out; 0 where it is not certain that there are any
    /// @param score by so much the total is lower if nobody more is left out, with what it counts
    ///   that somebody has waited
    record LossView(int people, int score) {}

    /// A person without a draft, and why.
    ///
    /// @param role `mentor` or `mentee`
    /// @param waited how many published runs of the cohort had left this person out before
    record LeftOutView(
            PersonView person,
            String role,
            int waited,
            List<ExclusionView> rules,
            List<HelpView> help) {}

    /// What would help somebody left out.
    ///
    /// @param code `larger-zone-gap`, `common-language` or `more-places`
    /// @param partners how many partners would fit then
    /// @param hours the zone limit that it takes, for `larger-zone-gap`
    /// @param language the one that most of them speak best, for `common-language`
    record HelpView(
            String code,
            int partners,
            @Nullable Integer hours,
            @Nullable String language,
            String words) {}

    /// @param rule `not-oneself`, `not-own-manager`, `not-again`, `kept-apart`, `dismissed`,
    ///   `common-language`, `zone-gap`, `both-roles`, `group-size` or `capacity`
    /// @param excluded how many possible partners this rule excluded
    record ExclusionView(String rule, int excluded, String words) {}
}
