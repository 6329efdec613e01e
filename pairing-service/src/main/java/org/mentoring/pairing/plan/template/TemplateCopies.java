package org.mentoring.pairing.plan.template;

import org.jspecify.annotations.Nullable;
import org.mentoring.pairing.domain.CohortId;
import org.mentoring.pairing.plan.domain.Aim;
import org.mentoring.pairing.plan.domain.Entry;
import org.mentoring.pairing.plan.domain.EntryId;
import org.mentoring.pairing.plan.domain.Goal;
import org.mentoring.pairing.plan.domain.GoalId;
import org.mentoring.pairing.plan.domain.LearningItem;
import org.mentoring.pairing.plan.domain.LearningItem.Offer;
import org.mentoring.pairing.plan.domain.Step;
import org.mentoring.pairing.plan.template.PlanTemplate.TemplateGoal;
import org.mentoring.pairing.plan.template.PlanTemplate.TemplateItem;
import org.mentoring.runtime.aggregate.Ids;
import org.mentoring.web.precondition.CreationKey;
import org.mentoring.web.problem.ProblemException;

import java.time.Instant;
import java.time.InstantSource;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;

/// Makes a mentee's own goals of a template.
public final class TemplateCopies {

    private final MongoPlanTemplates templates;
    private final InstantSource clock;

    TemplateCopies(MongoPlanTemplates templates, InstantSource clock) {
        this.templates = templates;
        this.clock = clock;
    }

    /// Goals with ids that follow from the key, so that copying again copies nothing more.
    ///
    /// @throws ProblemException 404 when the cohort has no such template
    public List<Goal> goals(CohortId cohort, String template, CreationKey key) {
        var goals =
                templates.find(cohort).templates().stream()
                        .filter(it -> it.id().equals(template))
                        .findFirst()
                        .orElseThrow(ProblemException::notFound)
                        .goals();
        var now = clock.instant();
        return IntStream.range(0, goals.size())
                .mapToObj(number ->
                        goal(new GoalId(key.idFor("goal " + number)), goals.get(number), now))
                .toList();
    }

    private static Goal goal(GoalId id, TemplateGoal goal, Instant now) {
        var aim = new Aim(goal.horizon(), day(goal.dueAfterDays(), now), goal.words());
        var begun = Goal.begin(id, aim, now);
        return new Goal(id, aim, begun.standing(), now, entries(id, goal, now));
    }

    private static List<Entry> entries(GoalId id, TemplateGoal goal, Instant now) {
        var entries = new ArrayList<Entry>();
        goal.steps()
                .forEach(step ->
                        entries.add(
                                new Step(
                                        next(id, entries),
                                        step.text(),
                                        day(step.dueAfterDays(), now),
                                        null)));
        goal.learning()
                .forEach(item ->
                        entries.add(LearningItem.planned(next(id, entries), offer(item, now))));
        return entries;
    }

    private static EntryId next(GoalId goal, List<Entry> entries) {
        return new EntryId(Ids.derivedFrom("entry", goal.value(), String.valueOf(entries.size())));
    }

    private static Offer offer(TemplateItem item, Instant now) {
        return new Offer(item.kind(), item.title(), item.link(), day(item.dueAfterDays(), now));
    }

    private static @Nullable LocalDate day(@Nullable Integer after, Instant now) {
        return after == null ? null : LocalDate.ofInstant(now, ZoneOffset.UTC).plusDays(after);
    }
}
