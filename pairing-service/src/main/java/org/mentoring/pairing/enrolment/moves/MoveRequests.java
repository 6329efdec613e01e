package org.mentoring.pairing.enrolment.moves;

import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;

import java.util.List;

/// Bodies that move people between cohorts.
final class MoveRequests {

    private static final String ID = "[a-z0-9]{20,32}";

    private MoveRequests() {}

    /// `POST /api/cohorts/{id}/enrolments/{enrolmentId}/move`, by coordinators of both cohorts.
    ///
    /// @param cohortId where the person goes on
    record MovePerson(@NotNull @Pattern(regexp = ID) String cohortId) {}

    /// `POST /api/cohorts/{id}/moves`, by coordinators of both cohorts.
    ///
    /// @param cohortId where the people go on
    /// @param enrolmentIds of the people of this cohort, at most 200
    record MovePeople(
            @NotNull @Pattern(regexp = ID) String cohortId,
            @NotEmpty @Size(max = 200) List<@NotNull @Pattern(regexp = ID) String> enrolmentIds) {}
}
