package org.mentoring.pairing.plan.template;

import jakarta.validation.Valid;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;

import org.jspecify.annotations.Nullable;
import org.mentoring.web.visibility.Visibility;
import org.mentoring.web.visibility.VisibleTo;

import java.util.List;

/// Bodies that change the templates of a cohort.
final class PlanTemplateRequests {

    private PlanTemplateRequests() {}

    /// `POST …/plan-templates`, with an `Idempotency-Key`, and `PUT …/plan-templates/{templateId}`.
    ///
    /// @param name what coordinators and mentees call it
    record WriteTemplate(
            @VisibleTo(Visibility.COHORT) @NotBlank @Size(max = 120) String name,
            @NotEmpty @Size(max = 10) List<@NotNull @Valid WriteGoal> goals) {}

    /// A goal to begin with.
    ///
    /// @param horizon `short-term` or `long-term`
    /// @param dueAfterDays days from the copying
    record WriteGoal(
            @NotNull @Pattern(regexp = "short-term|long-term") String horizon,
            @VisibleTo(Visibility.COHORT) @NotBlank @Size(max = 500) String achievement,
            @VisibleTo(Visibility.COHORT) @Nullable @Size(max = 120) String skill,
            @VisibleTo(Visibility.COHORT) @Nullable @Size(max = 500) String knowledge,
            @Nullable @Min(1) @Max(1000) Integer dueAfterDays,
            @Nullable @Size(max = 10) List<@NotNull @Valid WriteStep> steps,
            @Nullable @Size(max = 10) List<@NotNull @Valid WriteLearningItem> learningItems) {}

    /// A step towards it.
    ///
    /// @param dueAfterDays days from the copying
    record WriteStep(
            @VisibleTo(Visibility.COHORT) @NotBlank @Size(max = 500) String text,
            @Nullable @Min(1) @Max(1000) Integer dueAfterDays) {}

    /// Something to learn from.
    ///
    /// @param kind `course`, `event`, `conference` or `reading`
    /// @param link an `http` or `https` address
    /// @param dueAfterDays days from the copying
    record WriteLearningItem(
            @NotNull @Pattern(regexp = "course|event|conference|reading") String kind,
            @VisibleTo(Visibility.COHORT) @NotBlank @Size(max = 300) String title,
            @VisibleTo(Visibility.COHORT) @Nullable @Size(max = 2000) String link,
            @Nullable @Min(1) @Max(1000) Integer dueAfterDays) {}
}
