package org.mentoring.pairing.enrolment;

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
import java.util.Map;

/// Bodies that change enrolments. What stands in them is read like the row of a file, so the same
/// is allowed and the same is wrong.
final class EnrolmentRequests {

    static final String SENIORITIES = "junior|professional|senior|lead|executive";

    private EnrolmentRequests() {}

    /// `POST /api/cohorts/{id}/enrolments`, by coordinators, with an `Idempotency-Key`.
    ///
    /// @param role `mentor` or `mentee`
    /// @param zone IANA name of the zone in which the person lives
    /// @param languages ISO 639 codes, the one spoken best first
    /// @param skills what the person can help with, at most 20 of at most 60 characters
    /// @param goals the skills the person wants to grow, at most 20 of at most 60 characters
    /// @param seniority `junior`, `professional`, `senior`, `lead` or `executive`
    /// @param capacity partners the person takes; 3 for a mentor and 1 for a mentee unless given
    /// @param managerEmail whom the person reports to, registered or not
    /// @param answers to the questions of the cohort, by the question's key: one entry, or one for
    ///   each choice that was made
    record EnrolPerson(
            @VisibleTo(Visibility.COORDINATORS) @NotBlank String email,
            @VisibleTo(Visibility.COHORT) @NotBlank String name,
            @NotNull @Pattern(regexp = "mentor|mentee") String role,
            @NotNull @IanaZone String zone,
            @VisibleTo(Visibility.COHORT) @NotNull @Size(max = 20) List<@NotNull String> languages,
            @VisibleTo(Visibility.COHORT) @Nullable @Size(max = 20) List<@NotNull String> skills,
            @VisibleTo(Visibility.COHORT) @Nullable @Size(max = 20) List<@NotNull String> goals,
            @VisibleTo(Visibility.COHORT) @Nullable String location,
            @NotNull @Pattern(regexp = SENIORITIES) String seniority,
            @Nullable Integer capacity,
            @VisibleTo(Visibility.COORDINATORS) @Nullable String managerEmail,
            @VisibleTo(Visibility.COORDINATORS) @Nullable @Size(max = 20)
                    Map<@NotNull String, @NotNull @Size(max = 30) List<@NotNull String>> answers) {

        PersonFields fields() {
            return new JsonFields()
                    .with(PersonField.EMAIL, email)
                    .with(PersonField.NAME, name)
                    .with(PersonField.ROLE, role)
                    .with(PersonField.ZONE, zone)
                    .with(PersonField.LANGUAGE, languages)
                    .with(PersonField.SKILLS, skills)
                    .with(PersonField.GOALS, goals)
                    .with(PersonField.LOCATION, location)
                    .with(PersonField.SENIORITY, seniority)
                    .with(PersonField.CAPACITY, capacity)
                    .with(PersonField.MANAGER_EMAIL, managerEmail)
                    .answering(answers);
        }
    }

    /// `PUT /api/cohorts/{id}/enrolments/{enrolmentId}`, by the person and by coordinators, with
    /// `If-Match`. What is left out stays as it is; an empty text or list says that there is
    /// nothing.
    ///
    /// @param capacity not below the places that are taken
    /// @param managerEmail only coordinators say this
    /// @param answers by the question's key; a question that is not there keeps its answer, and one
    ///   without entries loses it
    record ChangeEnrolment(
            @NotNull @IanaZone String zone,
            @VisibleTo(Visibility.COHORT) @NotNull @Size(max = 20) List<@NotNull String> languages,
            @VisibleTo(Visibility.COHORT) @Nullable @Size(max = 20) List<@NotNull String> skills,
            @VisibleTo(Visibility.COHORT) @Nullable @Size(max = 20) List<@NotNull String> goals,
            @VisibleTo(Visibility.COHORT) @Nullable String location,
            @NotNull @Pattern(regexp = SENIORITIES) String seniority,
            @Nullable Integer capacity,
            @VisibleTo(Visibility.COORDINATORS) @Nullable String managerEmail,
            @VisibleTo(Visibility.COORDINATORS) @Nullable @Size(max = 20)
                    Map<@NotNull String, @NotNull @Size(max = 30) List<@NotNull String>> answers) {

        PersonFields fields() {
            return new JsonFields()
                    .with(PersonField.ZONE, zone)
                    .with(PersonField.LANGUAGE, languages)
                    .with(PersonField.SKILLS, skills)
                    .with(PersonField.GOALS, goals)
                    .with(PersonField.LOCATION, location)
                    .with(PersonField.SENIORITY, seniority)
                    .with(PersonField.CAPACITY, capacity)
                    .with(PersonField.MANAGER_EMAIL, managerEmail)
                    .answering(answers);
        }
    }

    /// `POST /api/cohorts/{id}/enrolments/{enrolmentId}/pause`, by the person and by coordinators,
    /// with `If-Match`.
    ///
    /// @param until the first day on which the person takes new partners again, where they live;
    ///   left out, until they say so
    record TakePause(@Nullable LocalDate until) {}
}
