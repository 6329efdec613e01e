package org.mentoring.pairing.run;

import org.jspecify.annotations.Nullable;

import java.time.Instant;
import java.util.List;

/// Answers about pairing runs.
final class PairingRunViews {

    private PairingRunViews() {}

    /// `GET /api/pairing-runs/{id}`, for the cohort's coordinators. The first 200 drafts and people
    /// left out come with it, the rest from `…/drafts` and `…/left-out` with `limit` and `cursor`.
    ///
    /// @param status `requested` (being computed), `completed` (to be reviewed), `publishing`,
    ///   `published` or `failed`
    /// @param aim `best-fit` or `fewest-left-out`
    /// @param totalScore sum of the drafts' scores
    /// @param inputFingerprint equal for two runs over the same people, rules and weights
    /// @param failure why the run failed, in plain words
    record PairingRunView(
            String id,
            String cohortId,
            String status,
            String aim,
            Instant requestedAt,
            @Nullable Instant completedAt,
            @Nullable Instant publishedAt,
            int draftCount,
            int unmatchedMentees,
            int unmatchedMentors,
            long totalScore,
            int publishedCount,
            @Nullable String inputFingerprint,
            @Nullable String failure,
            List<DraftView> drafts,
            List<LeftOutView> leftOut) {}

    /// One suggested pair. Participants do not see it before the publication.
    ///
    /// @param score thousandths of the best conceivable fit, 0 to 1000
    /// @param runnerUp the next best mentor that the rules allow for this mentee
    /// @param status `draft`, `published`, or `refused` when a place was gone at the publication
    /// @param pairingId the pairing that the publication made
    record DraftView(
            PersonView mentor,
            PersonView mentee,
            int score,
            List<ReasonView> reasons,
            @Nullable RunnerUpView runnerUp,
            String status,
            @Nullable String pairingId) {}

    record PersonView(String id, @Nullable String name) {}

    /// @param criterion `skills`, `language`, `zone`, `seniority` or `location`
    /// @param points how well the two fit by this criterion, 0 to 100
    /// @param weight how much the cohort counts this criterion, 0 to 100
    /// @param words the same in a sentence
    record ReasonView(String criterion, int points, int weight, String words) {}

    record RunnerUpView(PersonView mentor, int score, String words) {}

    /// A person without a draft, and why.
    ///
    /// @param role `mentor` or `mentee`
    record LeftOutView(PersonView person, String role, List<ExclusionView> rules) {}

    /// @param rule `not-oneself`, `not-own-manager`, `common-language`, `zone-gap` or `capacity`
    /// @param excluded how many possible partners this rule excluded
    record ExclusionView(String rule, int excluded, String words) {}
}
