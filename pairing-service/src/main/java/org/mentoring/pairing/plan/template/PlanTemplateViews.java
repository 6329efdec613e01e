package org.mentoring.pairing.plan.template;

import org.jspecify.annotations.Nullable;
import org.mentoring.pairing.plan.template.MongoPlanTemplates.CohortTemplates;
import org.mentoring.pairing.plan.template.PlanTemplate.TemplateGoal;
import org.mentoring.pairing.plan.template.PlanTemplate.TemplateItem;

import java.util.List;

/// Answers about templates.
final class PlanTemplateViews {

    private PlanTemplateViews() {}

    static TemplatesView of(CohortTemplates all) {
        return new TemplatesView(
                all.templates().stream()
                        .map(it ->
                                new TemplateView(
                                        it.id(),
                                        it.name(),
                                        it.goals().stream().map(PlanTemplateViews::of).toList()))
                        .toList());
    }

    private static GoalView of(TemplateGoal goal) {
        return new GoalView(
                goal.horizon().wireName(),
                goal.words().achievement(),
                goal.words().skill(),
                goal.words().knowledge(),
                goal.dueAfterDays(),
                goal.steps().stream()
                        .map(step -> new StepView(step.text(), step.dueAfterDays()))
                        .toList(),
                goal.learning().stream().map(PlanTemplateViews::of).toList());
    }

    private static LearningItemView of(TemplateItem item) {
        var link = item.link();
        return new LearningItemView(
                item.kind().wireName(),
                item.title(),
                link == null ? null : link.toString(),
                item.dueAfterDays());
    }

    /// All templates of a cohort, in the order in which they were written.
    record TemplatesView(List<TemplateView> templates) {}

    record TemplateView(String id, String name, List<GoalView> goals) {}

    /// @param dueAfterDays days from the copying
    record GoalView(
            String horizon,
            String achievement,
            @Nullable String skill,
            @Nullable String knowledge,
            @Nullable Integer dueAfterDays,
            List<StepView> steps,
            List<LearningItemView> learningItems) {}

    record StepView(String text, @Nullable Integer dueAfterDays) {}

    record LearningItemView(
            String kind, String title, @Nullable String link, @Nullable Integer dueAfterDays) {}
}
