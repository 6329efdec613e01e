package org.mentoring.pairing.plan.template;

import static java.util.Objects.requireNonNullElse;

import org.mentoring.pairing.domain.WireNamed;
import org.mentoring.pairing.plan.EntryInput;
import org.mentoring.pairing.plan.domain.Aim;
import org.mentoring.pairing.plan.domain.Horizon;
import org.mentoring.pairing.plan.domain.LearningKind;
import org.mentoring.pairing.plan.template.PlanTemplate.TemplateGoal;
import org.mentoring.pairing.plan.template.PlanTemplate.TemplateItem;
import org.mentoring.pairing.plan.template.PlanTemplate.TemplateStep;
import org.mentoring.pairing.plan.template.PlanTemplateRequests.WriteGoal;
import org.mentoring.pairing.plan.template.PlanTemplateRequests.WriteLearningItem;
import org.mentoring.pairing.plan.template.PlanTemplateRequests.WriteTemplate;

import java.util.List;
import java.util.stream.IntStream;

/// From a body to a template.
final class PlanTemplateInput {

    private PlanTemplateInput() {}

    static PlanTemplate template(String id, WriteTemplate request) {
        var goals = request.goals();
        return new PlanTemplate(
                id,
                request.name().strip(),
                IntStream.range(0, goals.size())
                        .mapToObj(number -> goal("/goals/" + number, goals.get(number)))
                        .toList());
    }

    private static TemplateGoal goal(String pointer, WriteGoal goal) {
        var items = requireNonNullElse(goal.learningItems(), List.<WriteLearningItem>of());
        return new TemplateGoal(
                WireNamed.parse(Horizon.class, goal.horizon()),
                goal.dueAfterDays(),
                new Aim.Words(goal.achievement().strip(), goal.skill(), goal.knowledge()),
                requireNonNullElse(goal.steps(), List.<PlanTemplateRequests.WriteStep>of()).stream()
                        .map(step -> new TemplateStep(step.text().strip(), step.dueAfterDays()))
                        .toList(),
                IntStream.range(0, items.size())
                        .mapToObj(number ->
                                item(pointer + "/learningItems/" + number, items.get(number)))
                        .toList());
    }

    private static TemplateItem item(String pointer, WriteLearningItem item) {
        return new TemplateItem(
                WireNamed.parse(LearningKind.class, item.kind()),
                item.title().strip(),
                EntryInput.link(pointer + "/link", item.link()),
                item.dueAfterDays());
    }
}
