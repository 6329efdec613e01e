package org.mentoring.pairing.plan;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;

import org.jspecify.annotations.Nullable;
import org.mentoring.web.visibility.Visibility;
import org.mentoring.web.visibility.VisibleTo;

import java.time.LocalDate;

/// Bodies that change plans.
final class PlanRequests {

    private PlanRequests() {}

    /// `POST /api/pairings/{id}/plan/goals`, by the mentee, with an `Idempotency-Key`. The words
    /// are for the mentee, and for mentors from the moment both have accepted.
    ///
    /// @param horizon `short-term` or `long-term`
    /// @param achievement what is to be achieved
    /// @param skill which skill grows
    /// @param knowledge what knowledge is gained
    record AddGoal(
            @NotNull @Pattern(regexp = "short-term|long-term") String horizon,
            @VisibleTo(Visibility.PAIR) @NotBlank @Size(max = 500) String achievement,
            @VisibleTo(Visibility.PAIR) @Nullable @Size(max = 120) String skill,
            @VisibleTo(Visibility.PAIR) @Nullable @Size(max = 500) String knowledge,
            @Nullable LocalDate dueOn) {}
}
