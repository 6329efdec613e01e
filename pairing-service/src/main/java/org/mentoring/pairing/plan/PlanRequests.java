package org.mentoring.pairing.plan;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;

import org.jspecify.annotations.Nullable;
import org.mentoring.web.visibility.Visibility;
import org.mentoring.web.visibility.VisibleTo;

import java.time.LocalDate;
import java.util.List;

/// Bodies that change plans and their goals. Words are for the mentee, and for mentors from the
/// moment both have accepted.
final class PlanRequests {

    private PlanRequests() {}

    /// `POST …/plan/goals`, by the mentee, with an `Idempotency-Key`.
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

    /// `PUT …/plan/goals/{goalId}`: the same goal, said better or due on another day.
    ///
    /// @param horizon `short-term` or `long-term`
    record EditGoal(
            @NotNull @Pattern(regexp = "short-term|long-term") String horizon,
            @VisibleTo(Visibility.PAIR) @NotBlank @Size(max = 500) String achievement,
            @VisibleTo(Visibility.PAIR) @Nullable @Size(max = 120) String skill,
            @VisibleTo(Visibility.PAIR) @Nullable @Size(max = 500) String knowledge,
            @Nullable LocalDate dueOn) {}

    /// `POST …/plan/goals/{goalId}/direction`: a change of direction, of which the mentors hear.
    ///
    /// @param replace whether a goal with these words takes the place of this one, which then
    ///   stands as changed; otherwise this goal itself gets the words
    /// @param reason why the direction changes
    /// @param horizon `short-term` or `long-term`
    record ChangeDirection(
            @NotNull Boolean replace,
            @VisibleTo(Visibility.PAIR) @NotBlank @Size(max = 500) String reason,
            @NotNull @Pattern(regexp = "short-term|long-term") String horizon,
            @VisibleTo(Visibility.PAIR) @NotBlank @Size(max = 500) String achievement,
            @VisibleTo(Visibility.PAIR) @Nullable @Size(max = 120) String skill,
            @VisibleTo(Visibility.PAIR) @Nullable @Size(max = 500) String knowledge,
            @Nullable LocalDate dueOn) {}

    /// `PUT …/plan/goals/{goalId}/status`.
    ///
    /// @param status `reached`, `dropped`, or `open` to take it up again
    /// @param reason why
    record MarkGoal(
            @NotNull @Pattern(regexp = "open|reached|dropped") String status,
            @VisibleTo(Visibility.PAIR) @Nullable @Size(max = 500) String reason) {}

    /// `PUT …/plan/goal-order` and `PUT …/plan/goals/{goalId}/step-order`.
    ///
    /// @param ids each that there is, once, in the new order
    record Reorder(@NotNull @Size(max = 50) List<@NotBlank @Size(max = 64) String> ids) {}

    /// `POST …/plan/template-copies`, with an `Idempotency-Key`.
    ///
    /// @param templateId one of the cohort's templates
    record CopyTemplate(@NotBlank @Size(max = 64) String templateId) {}
}
