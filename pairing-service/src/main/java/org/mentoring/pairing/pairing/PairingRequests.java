package org.mentoring.pairing.pairing;

import jakarta.validation.Valid;
import jakarta.validation.constraints.Future;
import jakarta.validation.constraints.FutureOrPresent;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;

import org.jspecify.annotations.Nullable;
import org.mentoring.web.visibility.Visibility;
import org.mentoring.web.visibility.VisibleTo;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;

/// Bodies that change pairings. Every change needs `If-Match`; acceptance and confirmation have no
/// body.
final class PairingRequests {

    private PairingRequests() {}

    /// `POST /api/pairings/{id}/decline`.
    ///
    /// @param reason shown to its author only
    record Decline(@VisibleTo(Visibility.AUTHOR) @NotBlank @Size(max = 1000) String reason) {}

    /// `PUT /api/pairings/{id}/agreement`: proposes a version, which counts as confirmed by its
    /// author.
    ///
    /// @param channel `video`, `phone`, `in-person`, `email` or `chat`
    /// @param structure `light` (as topics come up) or `structured` (agenda, plan and review each
    ///   time); the cohort's own unless given
    /// @param expectations what each expects of the other; shown to the pair only
    /// @param confidentiality what stays between the two; shown to the pair only
    record ProposeAgreement(
            @NotNull @Min(1) @Max(90) Integer cadenceDays,
            @NotNull @Min(15) @Max(240) Integer meetingMinutes,
            @NotNull @Pattern(regexp = "video|phone|in-person|email|chat") String channel,
            @NotNull @Min(0) @Max(168) Integer noticeHours,
            @Nullable @Pattern(regexp = "light|structured") String structure,
            @VisibleTo(Visibility.PAIR) @Nullable @Size(max = 2000) String expectations,
            @VisibleTo(Visibility.PAIR) @Nullable @Size(max = 2000) String confidentiality) {}

    /// `POST /api/pairings/{id}/pause`.
    ///
    /// @param until when the pause is over by itself; without it, somebody has to say so
    record PausePairing(@Nullable @Future Instant until) {}

    /// `POST /api/pairings/{id}/completion`: the planned end.
    record Complete(
            @NotNull @Pattern(regexp = "goals-reached|goals-partly-reached|time-is-up")
                    String outcome) {}

    /// `POST /api/pairings/{id}/end`: an early end.
    ///
    /// @param how `rematch` (looking for another partner; nobody is at fault) or `stopped` (not
    ///   going on with mentoring for now); coordinators also `left`, `no-contact` or `other`
    /// @param reason shown to the cohort's coordinators, never to the partner
    record End(
            @NotNull @Pattern(regexp = "rematch|stopped|left|no-contact|other") String how,
            @VisibleTo(Visibility.COORDINATORS) @Nullable @Size(max = 2000) String reason) {}

    /// `PUT /api/pairings/{id}/end-date`.
    ///
    /// @param endsOn the last day of this pair, whatever its cohort's is
    record SetEndDate(@NotNull @FutureOrPresent LocalDate endsOn) {}

    /// `PUT /api/pairings/{id}/reflection`, once the pairing has come to its end.
    ///
    /// @param shared whether the partner may read it; nobody else can
    record WriteReflection(
            @VisibleTo(Visibility.CHOSEN) @NotBlank @Size(max = 4000) String words,
            @NotNull Boolean shared) {}

    /// `PUT /api/pairings/{id}/self-ratings/start` and `…/end`.
    ///
    /// @param skills one entry for each skill, shown to the pair only
    record RateOneself(@NotEmpty @Size(max = 20) List<@NotNull @Valid SkillLevel> skills) {}

    /// @param skill in the author's words
    /// @param level 1 (beginner) to 5 (could teach it)
    record SkillLevel(
            @VisibleTo(Visibility.PAIR) @NotBlank @Size(max = 60) String skill,
            @NotNull @Min(1) @Max(5) Integer level) {}
}
