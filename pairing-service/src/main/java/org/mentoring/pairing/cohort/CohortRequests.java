package org.mentoring.pairing.cohort;

import jakarta.validation.Valid;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;

import org.jspecify.annotations.Nullable;
import org.mentoring.web.input.IanaZone;
import org.mentoring.web.visibility.Visibility;
import org.mentoring.web.visibility.VisibleTo;

import java.time.LocalDate;
import java.util.List;

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
            @Nullable @Valid Weights weights,
            @Nullable @Valid Requests requests) {}

    /// How mentees ask to be paired; unless given, they ask, one mentor has 14 days and is reminded
    /// on day 3 and day 10.
    ///
    /// @param way `off`, `ask` (a mentor accepts) or `pick` (paired at once)
    /// @param expiryDays how long one mentor has to answer before the next choice is asked
    /// @param reminderDays counted from being asked, ascending, all before the end
    record Requests(
            @NotNull @Pattern(regexp = "off|ask|pick") String way,
            @NotNull @Min(1) @Max(90) Integer expiryDays,
            @NotNull @Size(max = 5) List<@NotNull @Min(1) @Max(89) Integer> reminderDays) {}

    /// How much each criterion counts against the others, 0 (not at all) to 100.
    record Weights(
            @Min(0) @Max(100) int skills,
            @Min(0) @Max(100) int language,
            @Min(0) @Max(100) int zone,
            @Min(0) @Max(100) int seniority,
            @Min(0) @Max(100) int location) {}
}
