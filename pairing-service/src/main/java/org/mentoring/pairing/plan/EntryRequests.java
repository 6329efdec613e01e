package org.mentoring.pairing.plan;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;

import org.jspecify.annotations.Nullable;
import org.mentoring.web.visibility.Visibility;
import org.mentoring.web.visibility.VisibleTo;

import java.time.LocalDate;

/// Bodies that change what a goal gathers: steps, learning items, comments, reflections.
final class EntryRequests {

    private EntryRequests() {}

    /// `POST …/plan/goals/{goalId}/steps`, by the mentee, with an `Idempotency-Key`.
    record AddStep(
            @VisibleTo(Visibility.PAIR) @NotBlank @Size(max = 500) String text,
            @Nullable LocalDate dueOn) {}

    /// `PUT …/plan/goals/{goalId}/steps/{stepId}`.
    record EditStep(
            @VisibleTo(Visibility.PAIR) @NotBlank @Size(max = 500) String text,
            @Nullable LocalDate dueOn,
            @NotNull Boolean done) {}

    /// `POST …/plan/goals/{goalId}/learning-items`, by the mentee, with an `Idempotency-Key`.
    ///
    /// @param kind `course`, `event`, `conference` or `reading`
    /// @param link an `http` or `https` address
    record AddLearningItem(
            @NotNull @Pattern(regexp = "course|event|conference|reading") String kind,
            @VisibleTo(Visibility.PAIR) @NotBlank @Size(max = 300) String title,
            @VisibleTo(Visibility.PAIR) @Nullable @Size(max = 2000) String link,
            @Nullable LocalDate dueOn) {}

    /// `PUT …/plan/goals/{goalId}/learning-items/{itemId}`.
    ///
    /// @param kind `course`, `event`, `conference` or `reading`
    /// @param link an `http` or `https` address
    /// @param status `planned`, `doing` or `done`
    record EditLearningItem(
            @NotNull @Pattern(regexp = "course|event|conference|reading") String kind,
            @VisibleTo(Visibility.PAIR) @NotBlank @Size(max = 300) String title,
            @VisibleTo(Visibility.PAIR) @Nullable @Size(max = 2000) String link,
            @Nullable LocalDate dueOn,
            @NotNull @Pattern(regexp = "planned|doing|done") String status) {}

    /// `POST …/plan/goals/{goalId}/comments`, by a mentor whose pairing is active or the mentee,
    /// with an `Idempotency-Key`.
    ///
    /// @param stepId the step it is about; left out where it is about the goal
    record AddComment(
            @VisibleTo(Visibility.PAIR) @NotBlank @Size(max = 2000) String text,
            @Nullable @Size(max = 64) String stepId) {}

    /// `PUT …/plan/goals/{goalId}/comments/{commentId}`, by its author.
    record EditComment(@VisibleTo(Visibility.PAIR) @NotBlank @Size(max = 2000) String text) {}

    /// `POST …/plan/goals/{goalId}/reflections`, by the mentee, with an `Idempotency-Key`.
    ///
    /// @param kind `setback` or `insight`
    /// @param visibility who reads it, chosen before it is written and kept: `author` for the
    ///   mentee alone, `pair` for the mentors too
    record AddReflection(
            @NotNull @Pattern(regexp = "setback|insight") String kind,
            @NotNull @Pattern(regexp = "author|pair") String visibility,
            @VisibleTo(Visibility.CHOSEN) @NotBlank @Size(max = 2000) String text) {}
}
