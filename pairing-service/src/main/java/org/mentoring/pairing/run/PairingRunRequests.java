package org.mentoring.pairing.run;

import jakarta.validation.Valid;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;

import org.jspecify.annotations.Nullable;
import org.mentoring.pairing.cohort.CohortRequests.Weights;
import org.mentoring.pairing.run.domain.WhatIf;
import org.mentoring.web.problem.InputError;
import org.mentoring.web.problem.ProblemException;
import org.mentoring.web.visibility.Visibility;
import org.mentoring.web.visibility.VisibleTo;

import java.util.List;
import java.util.Map;

/// Bodies that change pairing runs.
final class PairingRunRequests {

    private PairingRunRequests() {}

    /// `POST /api/cohorts/{id}/pairing-runs`, with an `Idempotency-Key`; answers 202 and the run's
    /// `Location`.
    ///
    /// @param aim `best-fit` (the highest total score) or `fewest-left-out` (as many people with a
    ///   partner as possible, then the highest total score)
    /// @param basedOn a run of the same cohort whose locked drafts are kept as they are; the rest
    ///   is paired best
    /// @param settings tried by this run instead of the cohort's, which stay as they are
    record RequestRun(
            @NotNull @Pattern(regexp = "best-fit|fewest-left-out") String aim,
            @Nullable @Pattern(regexp = "[A-Za-z0-9]{1,64}") String basedOn,
            @Nullable @Valid Settings settings) {}

    /// What is left out is the cohort's.
    ///
    /// @param weights one criterion at least counts
    record Settings(
            @Nullable @Min(0) @Max(12) Integer largestZoneGapHours,
            @Nullable @Valid Weights weights) {

        /// @throws ProblemException 400 when nothing counts
        WhatIf whatIf() {
            return new WhatIf(largestZoneGapHours, weights == null ? Map.of() : counting(weights));
        }

        private static Map<String, Integer> counting(Weights weights) {
            var named = weights.named();
            if (named.values().stream().allMatch(weight -> weight == 0)) {
                throw ProblemException.invalid(
                        InputError.at(
                                "/settings/weights",
                                "At least one criterion needs a weight above 0."));
            }
            return named;
        }
    }

    /// `POST /api/pairing-runs/{id}/publication`.
    ///
    /// @param drafts these only, by their `id`, and the run stays open for the others; all drafts
    ///   unless given. What is no draft any more is passed over
    record Publish(
            @Nullable @Size(min = 1, max = 200) List<@NotNull @Size(max = 64) String> drafts,
            @Nullable @Valid Messages messages) {}

    /// What each side reads beside the proposal, in its page; never in a mail. The other side does
    /// not see it.
    record Messages(
            @VisibleTo(Visibility.CHOSEN) @Nullable @Size(max = 2000) String mentor,
            @VisibleTo(Visibility.CHOSEN) @Nullable @Size(max = 2000) String mentee) {}

    /// `POST /api/pairing-runs/{id}/drafts`: two people of the cohort who shall be a draft.
    record AddDraft(
            @NotNull @Size(max = 64) String mentorId, @NotNull @Size(max = 64) String menteeId) {}
}
