package org.mentoring.pairing.run;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;

import org.jspecify.annotations.Nullable;
import org.mentoring.web.visibility.Visibility;
import org.mentoring.web.visibility.VisibleTo;

import java.util.List;

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
    record RequestRun(
            @NotNull @Pattern(regexp = "best-fit|fewest-left-out") String aim,
            @Nullable @Pattern(regexp = "[A-Za-z0-9]{1,64}") String basedOn) {}

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
