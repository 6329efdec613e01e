package org.mentoring.pairing.plan.domain;

import static org.mentoring.pairing.domain.Decision.accepted;

import org.mentoring.pairing.domain.Decision;
import org.mentoring.pairing.domain.PersonId;

import java.time.Instant;
import java.util.List;

/// Takes a person's own words out of a plan. The plan is the mentee's; a comment is its author's.
public final class Forgetting {

    private Forgetting() {}

    /// What is to be removed, if anything is.
    public static Decision<PlanEvent> decide(Plan plan, PersonId person, Instant at) {
        var on = new Occasion(person, at, plan.pairing(), plan.mentors());
        return without(plan, person).equals(plan)
                ? accepted()
                : accepted(new PlanEvent.Forgotten(person, on));
    }

    /// The number of changes stays: it tells later ones from those that are forgotten.
    static Plan without(Plan plan, PersonId person) {
        return plan.mentee().equals(person)
                ? plan.with(List.of()).withPast(List.of())
                : plan.with(plan.goals().stream().map(goal -> without(goal, person)).toList());
    }

    private static Goal without(Goal goal, PersonId author) {
        return goal.with(
                goal.entries().stream().filter(entry -> !isComment(entry, author)).toList());
    }

    private static boolean isComment(Entry entry, PersonId author) {
        return entry instanceof Comment comment && comment.author().equals(author);
    }
}
