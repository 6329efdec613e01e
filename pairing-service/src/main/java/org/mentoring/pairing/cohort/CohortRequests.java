package org.mentoring.pairing.cohort;

import static java.util.Objects.requireNonNullElse;

import jakarta.validation.Valid;
import jakarta.validation.constraints.Email;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;

import org.jspecify.annotations.Nullable;
import org.mentoring.pairing.cohort.domain.Questions;
import org.mentoring.web.input.IanaZone;
import org.mentoring.web.visibility.Visibility;
import org.mentoring.web.visibility.VisibleTo;

import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/// Bodies that change cohorts.
public final class CohortRequests {

    private CohortRequests() {}

    /// `POST /api/cohorts`, with an `Idempotency-Key`, and `PUT /api/cohorts/{id}`, which replaces
    /// all settings. What is left out gets the platform's default.
    ///
    /// @param programme what several cohorts are parts of; none unless given
    /// @param endsOn the last day; left out in a rolling cohort, which needs `pairingDays`
    /// @param pairingDays days after which a pair of a rolling cohort ends
    /// @param zone IANA name of the zone that the cohort's dates are meant in
    /// @param cadenceDays days between meetings, 14 unless given
    /// @param meetingMinutes length of a meeting, 45 unless given
    /// @param noticeHours notice that a moved or cancelled meeting needs, 24 unless given
    /// @param kind `one-to-one`, which it is unless given; `group`, whose mentees meet their mentor
    ///   together; `reverse`, in which the less senior mentor the more senior; or `peer`, in which
    ///   two mentor each other: everybody is enrolled as mentor and as mentee, and requests are
    ///   `off`
    /// @param leastMentees in a group cohort a run gives a mentor so many or none, 3 unless given;
    ///   1 in others
    /// @param largestZoneGapHours pairs whose clocks differ by more are never made, 6 unless given
    /// @param requests how mentees ask to be paired; they ask, with 14 days and reminders on day 3
    ///   and day 10, unless given
    /// @param structure `light` or `structured`, which it is unless given
    /// @param agendaLeadHours how long before a meeting its agenda is due, 24 unless given
    /// @param agreementPromptDays days without an agreement until a pair is asked for it, 7 unless
    ///   given
    /// @param fitCheckDays days after the first meeting in which the two are asked whether they
    ///   fit, 60 unless given
    /// @param silenceFactor a pair counts as silent after so many times its cadence, 2 unless given
    /// @param smallestGroup figures of fewer people are not shown, 5 unless given
    /// @param questions what everybody who joins is asked, in this order; nothing unless given
    public record SettleCohort(
            @VisibleTo(Visibility.COHORT) @NotBlank @Size(max = 120) String name,
            @VisibleTo(Visibility.COHORT) @Nullable @Size(min = 1, max = 120) String programme,
            @NotNull LocalDate startsOn,
            @Nullable LocalDate endsOn,
            @Nullable @Min(7) @Max(1096) Integer pairingDays,
            @NotNull @IanaZone String zone,
            @Nullable @Min(1) @Max(90) Integer cadenceDays,
            @Nullable @Min(15) @Max(240) Integer meetingMinutes,
            @Nullable @Min(0) @Max(168) Integer noticeHours,
            @Nullable @Pattern(regexp = "one-to-one|group|reverse|peer") String kind,
            @Nullable @Min(1) @Max(20) Integer leastMentees,
            @Nullable @Min(0) @Max(12) Integer largestZoneGapHours,
            @Nullable @Valid Weights weights,
            @Nullable @Valid Requests requests,
            @Nullable @Pattern(regexp = "light|structured") String structure,
            @Nullable @Min(0) @Max(168) Integer agendaLeadHours,
            @Nullable @Min(1) @Max(90) Integer agreementPromptDays,
            @Nullable @Min(7) @Max(365) Integer fitCheckDays,
            @Nullable @Min(1) @Max(10) Integer silenceFactor,
            @Nullable @Min(3) @Max(50) Integer smallestGroup,
            @Nullable @Valid @Size(max = Questions.MOST) List<@NotNull AskedQuestion> questions) {}

    /// What everybody who joins is asked.
    ///
    /// @param key a word in lower case that programs and files use
    /// @param choices two different ones at least for the kinds that offer a choice, else none
    /// @param required `false` unless given
    /// @param readers who reads the answers: `coordinators`, which it is unless given, or `cohort`
    public record AskedQuestion(
            @NotNull @Pattern(regexp = "[a-z][a-z0-9-]{0,39}") String key,
            @VisibleTo(Visibility.COHORT) @NotBlank @Size(max = 300) String words,
            @NotNull @Pattern(regexp = "text|choice|multi-choice|number") String kind,
            @VisibleTo(Visibility.COHORT) @Nullable @Size(max = 30)
                    List<@NotBlank @Size(max = 100) String> choices,
            @Nullable Boolean required,
            @Nullable @Pattern(regexp = "coordinators|cohort") String readers) {}

    /// How mentees ask to be paired.
    ///
    /// @param way `off`, `ask` (a mentor accepts) or `pick` (paired at once)
    /// @param expiryDays how long one mentor has to answer before the next choice is asked
    /// @param reminderDays counted from being asked, ascending, all before the end
    /// @param approval whether a coordinator approves what two have agreed on before it begins;
    ///   `false` unless given
    public record Requests(
            @NotNull @Pattern(regexp = "off|ask|pick") String way,
            @NotNull @Min(1) @Max(90) Integer expiryDays,
            @NotNull @Size(max = 5) List<@NotNull @Min(1) @Max(89) Integer> reminderDays,
            @Nullable Boolean approval) {}

    /// How much each criterion counts against the others, 0 (not at all) to 100.
    ///
    /// @param wishes which mentors a mentee has named; not at all unless given
    public record Weights(
            @Min(0) @Max(100) int skills,
            @Min(0) @Max(100) int language,
            @Min(0) @Max(100) int zone,
            @Min(0) @Max(100) int seniority,
            @Min(0) @Max(100) int location,
            @Nullable @Min(0) @Max(100) Integer wishes) {

        /// From a criterion's name to how much it counts.
        public Map<String, Integer> named() {
            var named = new LinkedHashMap<String, Integer>();
            named.put("skills", skills);
            named.put("language", language);
            named.put("zone", zone);
            named.put("seniority", seniority);
            named.put("location", location);
            named.put("wishes", requireNonNullElse(wishes, 0));
            return named;
        }
    }

    /// `POST /api/cohorts/{id}/copies`, with an `Idempotency-Key`: the settings of a cohort with
    /// another name and other dates.
    ///
    /// @param endsOn the last day; without it pairs end as they do in a rolling original
    record CopyCohort(
            @VisibleTo(Visibility.COHORT) @NotBlank @Size(max = 120) String name,
            @NotNull LocalDate startsOn,
            @Nullable LocalDate endsOn) {}

    /// `POST /api/cohorts/{id}/coordinators`.
    ///
    /// @param email of somebody who has signed in or was imported before
    record AppointCoordinator(
            @VisibleTo(Visibility.AUTHOR) @NotNull @Email @Size(max = 254) String email) {}
}
