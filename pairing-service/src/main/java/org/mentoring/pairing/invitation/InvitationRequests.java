package org.mentoring.pairing.invitation;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;

import org.jspecify.annotations.Nullable;
import org.mentoring.pairing.enrolment.JsonFields;
import org.mentoring.pairing.enrolment.PersonField;
import org.mentoring.pairing.enrolment.PersonFields;
import org.mentoring.pairing.invitation.domain.Invitation;
import org.mentoring.web.input.IanaZone;
import org.mentoring.web.visibility.Visibility;
import org.mentoring.web.visibility.VisibleTo;

import java.time.Instant;
import java.util.List;
import java.util.Map;

/// Bodies about invitations.
final class InvitationRequests {

    private InvitationRequests() {}

    /// `POST /api/cohorts/{id}/invitations`, by coordinators. Each request makes a link of its own.
    ///
    /// @param role what those become who follow the link: `mentor` or `mentee`
    /// @param expiresAt from then on it lets nobody in; within 366 days
    /// @param mostUses people whom it lets in, 1 to 1000
    record MakeInvitation(
            @NotNull @Pattern(regexp = "mentor|mentee") String role,
            @NotNull Instant expiresAt,
            @NotNull @Min(1) @Max(Invitation.LARGEST_MOST_USES) Integer mostUses) {}

    /// `POST /api/invitations/{token}/enrolments`, by who was given the link. Address and role are
    /// not said: they are the caller's and the link's.
    ///
    /// @param zone IANA name of the zone in which the caller lives
    /// @param languages ISO 639 codes, the one spoken best first
    /// @param skills what the caller can help with
    /// @param goals the skills the caller wants to grow
    /// @param seniority `junior`, `professional`, `senior`, `lead` or `executive`
    /// @param capacity partners the caller takes; 3 for a mentor and 1 for a mentee unless given
    /// @param managerEmail whom the caller reports to and is therefore never paired with
    /// @param answers to the questions of the cohort, by the question's key: one entry, or one for
    ///   each choice that was made
    record EnrolMyself(
            @VisibleTo(Visibility.COHORT) @NotBlank String name,
            @NotNull @IanaZone String zone,
            @VisibleTo(Visibility.COHORT) @NotNull @Size(max = 20) List<@NotNull String> languages,
            @VisibleTo(Visibility.COHORT) @Nullable @Size(max = 20) List<@NotNull String> skills,
            @VisibleTo(Visibility.COHORT) @Nullable @Size(max = 20) List<@NotNull String> goals,
            @VisibleTo(Visibility.COHORT) @Nullable String location,
            @NotNull @Pattern(regexp = "junior|professional|senior|lead|executive")
                    String seniority,
            @Nullable Integer capacity,
            @VisibleTo(Visibility.COORDINATORS) @Nullable String managerEmail,
            @VisibleTo(Visibility.COORDINATORS) @Nullable @Size(max = 20)
                    Map<@NotNull String, @NotNull @Size(max = 30) List<@NotNull String>> answers) {

        PersonFields fields(String email, String role) {
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
}
