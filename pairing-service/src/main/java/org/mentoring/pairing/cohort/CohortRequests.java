package org.mentoring.pairing.cohort;

import jakarta.validation.Valid;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;

import org.jspecify.annotations.Nullable;
import org.mentoring.web.input.IanaZone;
import org.mentoring.web.visibility.Visibility;
import org.mentoring.web.visibility.VisibleTo;

import java.time.LocalDate;

/// Bodies that change cohorts.
final class CohortRequests {

    private CohortRequests() {}

    /// `POST /api/cohorts`, with an `Idempotency-Key`. What is left out gets the platform's
    /// default.
    ///
    /// @param zone IANA name of the zone that the cohort's dates are meant in
    /// @param cadenceDays days between meetings, 14 unless given
    /// @param meetingMinutes length of a meeting, 45 unless given
    /// @param noticeHours notice that a moved or cancelled meeting needs, 24 unless given
    /// @param largestZoneGapHours pairs whose clocks differ by more are never made, 6 unless given
    record CreateCohort(
            @VisibleTo(Visibility.COHORT) @NotBlank @Size(max = 120) String name,
            @NotNull LocalDate startsOn,
            @NotNull LocalDate endsOn,
            @NotNull @IanaZone String zone,
            @Nullable @Min(1) @Max(90) Integer cadenceDays,
            @Nullable @Min(15) @Max(240) Integer meetingMinutes,
            @Nullable @Min(0) @Max(168) Integer noticeHours,
            @Nullable @Min(0) @Max(12) Integer largestZoneGapHours,
            @Nullable @Valid Weights weights) {}

    /// How much each criterion counts against the others, 0 (not at all) to 100.
    record Weights(
            @Min(0) @Max(100) int skills,
            @Min(0) @Max(100) int language,
            @Min(0) @Max(100) int zone,
            @Min(0) @Max(100) int seniority,
            @Min(0) @Max(100) int location) {}
}
