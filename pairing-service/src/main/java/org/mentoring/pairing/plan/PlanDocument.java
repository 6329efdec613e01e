package org.mentoring.pairing.plan;

import static java.util.stream.Collectors.toSet;

import org.bson.Document;
import org.mentoring.pairing.domain.CohortId;
import org.mentoring.pairing.domain.PairingId;
import org.mentoring.pairing.domain.PersonId;
import org.mentoring.pairing.domain.PlanId;
import org.mentoring.pairing.domain.WireNamed;
import org.mentoring.pairing.plan.domain.Goal;
import org.mentoring.pairing.plan.domain.GoalStatus;
import org.mentoring.pairing.plan.domain.Horizon;
import org.mentoring.pairing.plan.domain.Plan;
import org.mentoring.runtime.aggregate.StateCodec;

import java.time.LocalDate;
import java.util.Optional;

/// The state of a plan's document in `plans`:
///
/// ```
/// { id, cohort, mentee, pairing, mentors: ["k3j…"],
///   goals: [ { id, horizon: "short-term", status: "open", dueOn: "2026-06-30" | null, addedAt,
///              achievement: "…", skill: "…" | null, knowledge: "…" | null } ] }
/// ```
final class PlanDocument implements StateCodec<Plan> {

    static final String ID = "id";
    static final String GOALS = "goals";
    private static final String COHORT = "cohort";
    private static final String MENTEE = "mentee";
    private static final String PAIRING = "pairing";
    private static final String MENTORS = "mentors";
    private static final String HORIZON = "horizon";
    private static final String STATUS = "status";
    private static final String DUE_ON = "dueOn";
    private static final String ADDED_AT = "addedAt";
    private static final String ACHIEVEMENT = "achievement";
    private static final String SKILL = "skill";
    private static final String KNOWLEDGE = "knowledge";

    @Override
    public Document encode(Plan plan) {
        return new Document(ID, plan.id().value())
                .append(COHORT, plan.cohort().value())
                .append(MENTEE, plan.mentee().value())
                .append(PAIRING, plan.pairing().value())
                .append(MENTORS, plan.mentors().stream().map(PersonId::value).sorted().toList())
                .append(GOALS, plan.goals().stream().map(PlanDocument::encode).toList());
    }

    private static Document encode(Goal goal) {
        var dueOn = goal.dueOn();
        return new Document(ID, goal.id())
                .append(HORIZON, goal.horizon().wireName())
                .append(STATUS, goal.status().wireName())
                .append(DUE_ON, dueOn == null ? null : dueOn.toString())
                .append(ADDED_AT, goal.addedAt())
                .append(ACHIEVEMENT, goal.words().achievement())
                .append(SKILL, goal.words().skill())
                .append(KNOWLEDGE, goal.words().knowledge());
    }

    @Override
    public Plan decode(Document state) {
        return new Plan(
                new PlanId(state.getString(ID)),
                new CohortId(state.getString(COHORT)),
                new PersonId(state.getString(MENTEE)),
                new PairingId(state.getString(PAIRING)),
                state.getList(MENTORS, String.class).stream().map(PersonId::new).collect(toSet()),
                state.getList(GOALS, Document.class).stream().map(PlanDocument::goal).toList());
    }

    private static Goal goal(Document goal) {
        return new Goal(
                goal.getString(ID),
                WireNamed.parse(Horizon.class, goal.getString(HORIZON)),
                WireNamed.parse(GoalStatus.class, goal.getString(STATUS)),
                Optional.ofNullable(goal.getString(DUE_ON)).map(LocalDate::parse).orElse(null),
                new Goal.Words(
                        goal.getString(ACHIEVEMENT),
                        goal.getString(SKILL),
                        goal.getString(KNOWLEDGE)),
                goal.getDate(ADDED_AT).toInstant());
    }
}
