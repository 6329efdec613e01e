package org.mentoring.pairing.plan.domain;

import org.jspecify.annotations.Nullable;
import org.mentoring.pairing.domain.CohortId;
import org.mentoring.pairing.domain.PairingId;
import org.mentoring.pairing.domain.PersonId;
import org.mentoring.pairing.domain.PlanId;
import org.mentoring.pairing.plan.domain.LearningItem.Offer;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;

/// Lena's plan, which Marta mentors.
public final class PlanScenes {

    public static final PersonId LENA = new PersonId("lena0000000000000001");
    public static final PersonId MARTA = new PersonId("marta000000000000001");
    public static final PairingId PAIRING = new PairingId("pairing0000000000001");
    public static final Instant NOON = Instant.parse("2026-03-02T12:00:00Z");
    public static final Instant LATER = Instant.parse("2026-03-03T12:00:00Z");
    public static final GoalId GOAL = new GoalId("goal1");
    public static final EntryId STEP = new EntryId("step1");
    public static final EntryId ITEM = new EntryId("item1");
    public static final EntryId COMMENT = new EntryId("comment1");
    public static final EntryId REFLECTION = new EntryId("reflection1");

    private PlanScenes() {}

    public static Plan plan(Goal... goals) {
        var empty =
                Plan.empty(
                        new PlanId("plan0000000000000001"),
                        new CohortId("cohort00000000000001"),
                        LENA);
        return empty.with(List.of(goals));
    }

    public static Occasion by(PersonId person) {
        return new Occasion(person, LATER, PAIRING, Set.of(MARTA));
    }

    public static Occasion by(Part part) {
        return by(part == Part.MENTEE ? LENA : MARTA);
    }

    public static Aim aim(String achievement) {
        return aim(achievement, null);
    }

    public static Aim aim(String achievement, @Nullable LocalDate dueOn) {
        return new Aim(Horizon.SHORT_TERM, dueOn, new Aim.Words(achievement, "leadership", null));
    }

    public static Goal goal(String id) {
        return Goal.begin(new GoalId(id), aim("Lead a team meeting"), NOON);
    }

    /// The first goal, with one entry of each kind; the comment is Marta's.
    public static Goal fullGoal(GoalStatus status) {
        return goal(GOAL.value())
                .with(new Standing(status, NOON, null, null))
                .with(List.of(step(), item(), comment(), reflection(Readers.AUTHOR)));
    }

    public static Step step() {
        return new Step(STEP, "Watch one", null, null);
    }

    public static LearningItem item() {
        return LearningItem.planned(
                ITEM,
                new Offer(
                        LearningKind.COURSE,
                        "Meetings",
                        WebLink.of("https://example.org/course").orElseThrow(),
                        null));
    }

    public static Comment comment() {
        return new Comment(COMMENT, MARTA, NOON, null, "Start small", STEP);
    }

    public static Reflection reflection(Readers readers) {
        return new Reflection(REFLECTION, NOON, ReflectionKind.SETBACK, "I froze", readers);
    }
}
