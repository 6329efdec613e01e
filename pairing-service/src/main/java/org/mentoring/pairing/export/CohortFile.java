package org.mentoring.pairing.export;

import jakarta.validation.Valid;
import jakarta.validation.constraints.Email;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;

import org.jspecify.annotations.Nullable;
import org.mentoring.pairing.cohort.CohortRequests.SettleCohort;
import org.mentoring.web.input.IanaZone;
import org.mentoring.web.visibility.Visibility;
import org.mentoring.web.visibility.VisibleTo;

import java.util.List;
import java.util.Map;

/// A whole cohort as one document: `GET /api/cohorts/{id}/export` and `POST /api/cohorts/imports`.
/// People are named by their address, so nothing in it depends on where it was written. It holds
/// nobody's private words; `docs/cohort-file.schema.json` describes it.
///
/// @param format `mentoring-cohort`
/// @param version of the format: 1
/// @param pairings what became of the people; an import reads over it
/// @param runs the pairing runs in short; an import reads over them
record CohortFile(
        @NotNull @Pattern(regexp = FORMAT) String format,
        @Min(VERSION) @Max(VERSION) int version,
        @NotNull @Valid SettleCohort settings,
        @NotNull @Size(max = MOST_PEOPLE) List<@NotNull @Valid PersonPart> people,
        @NotNull @Size(max = MOST_PEOPLE) List<@NotNull @Valid EnrolmentPart> enrolments,
        @Nullable List<@NotNull @Valid PairingPart> pairings,
        @Nullable List<@NotNull @Valid RunPart> runs) {

    static final String FORMAT = "mentoring-cohort";
    static final int VERSION = 1;

    /// People in one file, and enrolments, at most.
    static final int MOST_PEOPLE = 20_000;

    /// Somebody of the cohort.
    ///
    /// @param name absent, as the two others, where nobody has told it
    /// @param zone IANA name
    /// @param language BCP 47
    record PersonPart(
            @VisibleTo(Visibility.COORDINATORS) @NotNull @Email @Size(max = 254) String email,
            @VisibleTo(Visibility.COHORT) @Nullable @Size(min = 1, max = 200) String name,
            @Nullable @IanaZone String zone,
            @Nullable @Pattern(regexp = "[A-Za-z]{2,3}(-[A-Za-z0-9]{2,8}){0,3}") String language) {}

    /// A person's place in the cohort.
    ///
    /// @param email of one of the people of the file
    /// @param capacity partners this person takes at most
    /// @param managerEmail of whom this person reports to, in the file or not
    /// @param answers to the questions of the settings, by the question's key; absent without any
    /// @param tags what coordinators call this person; absent without any
    record EnrolmentPart(
            @VisibleTo(Visibility.COORDINATORS) @NotNull @Email @Size(max = 254) String email,
            @NotNull @Pattern(regexp = "mentor|mentee") String role,
            @Min(1) @Max(10) int capacity,
            @NotNull @IanaZone String zone,
            @NotNull @Size(min = 1, max = 20)
                    List<@NotNull @Pattern(regexp = "[a-z]{2,3}") String> languages,
            @VisibleTo(Visibility.COHORT) @NotNull @Size(max = 20)
                    List<@NotNull @Size(min = 1, max = 60) String> skills,
            @VisibleTo(Visibility.COHORT) @NotNull @Size(max = 20)
                    List<@NotNull @Size(min = 1, max = 60) String> goals,
            @VisibleTo(Visibility.COHORT) @Nullable @Size(min = 1, max = 120) String location,
            @NotNull @Pattern(regexp = "junior|professional|senior|lead|executive")
                    String seniority,
            @VisibleTo(Visibility.COORDINATORS) @Nullable @Email @Size(max = 254)
                    String managerEmail,
            @VisibleTo(Visibility.COORDINATORS) @Nullable @Size(max = 20)
                    Map<@NotNull String, @NotNull @Size(max = 30) List<@NotNull String>> answers,
            @VisibleTo(Visibility.COORDINATORS) @Nullable @Size(max = 20)
                    List<@NotNull @Size(min = 1, max = 50) String> tags) {}
}
