package org.mentoring.pairing.plan.template;

import org.bson.Document;
import org.mentoring.pairing.domain.WireNamed;
import org.mentoring.pairing.plan.domain.Aim;
import org.mentoring.pairing.plan.domain.Horizon;
import org.mentoring.pairing.plan.domain.LearningKind;
import org.mentoring.pairing.plan.domain.WebLink;
import org.mentoring.pairing.plan.template.PlanTemplate.TemplateGoal;
import org.mentoring.pairing.plan.template.PlanTemplate.TemplateItem;
import org.mentoring.pairing.plan.template.PlanTemplate.TemplateStep;

import java.net.URI;
import java.util.Optional;

/// One template in the document of its cohort:
///
/// ```
/// { id, name, goals: [ { horizon: "short-term", dueAfterDays: 90 | null, achievement, skill,
///     knowledge, steps: [ { text, dueAfterDays } ],
///     learning: [ { kind: "course", title, link, dueAfterDays } ] } ] }
/// ```
final class PlanTemplateDocument {

    private static final String ID = "id";
    private static final String NAME = "name";
    private static final String GOALS = "goals";
    private static final String HORIZON = "horizon";
    private static final String DUE_AFTER_DAYS = "dueAfterDays";
    private static final String ACHIEVEMENT = "achievement";
    private static final String SKILL = "skill";
    private static final String KNOWLEDGE = "knowledge";
    private static final String STEPS = "steps";
    private static final String LEARNING = "learning";
    private static final String TEXT = "text";
    private static final String KIND = "kind";
    private static final String TITLE = "title";
    private static final String LINK = "link";

    private PlanTemplateDocument() {}

    static Document encode(PlanTemplate template) {
        return new Document(ID, template.id())
                .append(NAME, template.name())
                .append(
                        GOALS,
                        template.goals().stream().map(PlanTemplateDocument::encode).toList());
    }

    private static Document encode(TemplateGoal goal) {
        return new Document(HORIZON, goal.horizon().wireName())
                .append(DUE_AFTER_DAYS, goal.dueAfterDays())
                .append(ACHIEVEMENT, goal.words().achievement())
                .append(SKILL, goal.words().skill())
                .append(KNOWLEDGE, goal.words().knowledge())
                .append(STEPS, goal.steps().stream().map(PlanTemplateDocument::encode).toList())
                .append(
                        LEARNING,
                        goal.learning().stream().map(PlanTemplateDocument::encode).toList());
    }

    private static Document encode(TemplateStep step) {
        return new Document(TEXT, step.text()).append(DUE_AFTER_DAYS, step.dueAfterDays());
    }

    private static Document encode(TemplateItem item) {
        var link = item.link();
        return new Document(KIND, item.kind().wireName())
                .append(TITLE, item.title())
                .append(LINK, link == null ? null : link.toString())
                .append(DUE_AFTER_DAYS, item.dueAfterDays());
    }

    static PlanTemplate decode(Document template) {
        return new PlanTemplate(
                template.getString(ID),
                template.getString(NAME),
                template.getList(GOALS, Document.class).stream()
                        .map(PlanTemplateDocument::goal)
                        .toList());
    }

    private static TemplateGoal goal(Document goal) {
        return new TemplateGoal(
                WireNamed.parse(Horizon.class, goal.getString(HORIZON)),
                goal.getInteger(DUE_AFTER_DAYS),
                new Aim.Words(
                        goal.getString(ACHIEVEMENT),
                        goal.getString(SKILL),
                        goal.getString(KNOWLEDGE)),
                goal.getList(STEPS, Document.class).stream()
                        .map(step ->
                                new TemplateStep(
                                        step.getString(TEXT), step.getInteger(DUE_AFTER_DAYS)))
                        .toList(),
                goal.getList(LEARNING, Document.class).stream()
                        .map(PlanTemplateDocument::item)
                        .toList());
    }

    private static TemplateItem item(Document item) {
        return new TemplateItem(
                WireNamed.parse(LearningKind.class, item.getString(KIND)),
                item.getString(TITLE),
                Optional.ofNullable(item.getString(LINK))
                        .map(URI::create)
                        .map(WebLink::new)
                        .orElse(null),
                item.getInteger(DUE_AFTER_DAYS));
    }
}
