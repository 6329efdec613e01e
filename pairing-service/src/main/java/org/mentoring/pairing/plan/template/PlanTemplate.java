package org.mentoring.pairing.plan.template;

import org.jspecify.annotations.Nullable;
import org.mentoring.pairing.plan.domain.Aim;
import org.mentoring.pairing.plan.domain.Horizon;
import org.mentoring.pairing.plan.domain.LearningKind;
import org.mentoring.pairing.plan.domain.WebLink;

import java.util.List;

/// What mentees of a cohort may begin their plans with. Due dates are days after the copying.
///
/// @param name what coordinators and mentees call it
record PlanTemplate(String id, String name, List<TemplateGoal> goals) {

    PlanTemplate {
        goals = List.copyOf(goals);
    }

    /// A goal to begin with.
    record TemplateGoal(
            Horizon horizon,
            @Nullable Integer dueAfterDays,
            Aim.Words words,
            List<TemplateStep> steps,
            List<TemplateItem> learning) {

        TemplateGoal {
            steps = List.copyOf(steps);
            learning = List.copyOf(learning);
        }
    }

    /// A step towards it.
    record TemplateStep(String text, @Nullable Integer dueAfterDays) {}

    /// Something to learn from.
    record TemplateItem(
            LearningKind kind,
            String title,
            @Nullable WebLink link,
            @Nullable Integer dueAfterDays) {}
}
