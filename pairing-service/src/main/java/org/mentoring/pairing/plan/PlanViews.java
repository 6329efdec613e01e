package org.mentoring.pairing.plan;

import org.jspecify.annotations.Nullable;
import org.mentoring.pairing.domain.PersonId;
import org.mentoring.pairing.plan.PlanService.Seen;
import org.mentoring.pairing.plan.domain.Goal;
import org.mentoring.pairing.plan.domain.Part;
import org.mentoring.pairing.plan.domain.PastChange;
import org.mentoring.web.precondition.ETags;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;

/// Answers about plans.
final class PlanViews {

    private PlanViews() {}

    /// Changes with the plan, and with what the reader is to it: words come when a pairing begins.
    static String tagOf(Seen seen) {
        var version = seen.stored().version();
        return seen.part() == Part.ONLOOKER
                ? ETags.of(version, "without words")
                : ETags.of(version);
    }

    static PlanView of(Seen seen) {
        var plan = seen.stored().state();
        return new PlanView(
                plan.id().value(),
                plan.mentee().value(),
                plan.mentors().stream().map(PersonId::value).sorted().toList(),
                plan.goals().stream().map(goal -> of(goal, seen.part())).toList());
    }

    private static GoalView of(Goal goal, Part reader) {
        var words = reader == Part.ONLOOKER ? null : goal.aim().words();
        var standing = goal.standing();
        var successor = standing.successor();
        return new GoalView(
                goal.id().value(),
                goal.aim().horizon().wireName(),
                standing.status().wireName(),
                standing.since(),
                goal.aim().dueOn(),
                goal.addedAt(),
                words == null ? null : words.achievement(),
                words == null ? null : words.skill(),
                words == null ? null : words.knowledge(),
                words == null ? null : standing.reason(),
                successor == null ? null : successor.value(),
                EntryViews.steps(goal, reader),
                EntryViews.learning(goal, reader),
                goal.comments().size(),
                EntryViews.comments(goal, reader),
                EntryViews.reflections(goal, reader));
    }

    static PastChangeView of(PastChange change, Part reader) {
        var goal = change.goal();
        var entry = change.entry();
        var withWords = reader != Part.ONLOOKER;
        return new PastChangeView(
                change.number(),
                change.at(),
                change.by().value(),
                change.kind().wireName(),
                goal == null ? null : goal.value(),
                entry == null ? null : entry.value(),
                withWords ? change.before() : null,
                withWords ? change.reason() : null);
    }

    /// A plan. One that has not begun is an answer too, with `ETag: "v0"`.
    ///
    /// @param mentorIds whose pairings were active when the plan was last changed
    /// @param goals in the order the mentee gave them
    record PlanView(String id, String menteeId, List<String> mentorIds, List<GoalView> goals) {}

    /// @param status `open`, `reached`, `changed` or `dropped`
    /// @param since when it came to stand so
    /// @param achievement words are for the mentee and mentors whose pairing is active, absent for
    ///   anybody else
    /// @param reason why it was dropped or changed; for those who read words
    /// @param successorId the goal that took its place
    /// @param commentCount how many comments there are, for everybody
    /// @param comments for those who read words
    /// @param reflections for the mentee, and for the mentors those that the mentee shares
    record GoalView(
            String id,
            String horizon,
            String status,
            Instant since,
            @Nullable LocalDate dueOn,
            Instant addedAt,
            @Nullable String achievement,
            @Nullable String skill,
            @Nullable String knowledge,
            @Nullable String reason,
            @Nullable String successorId,
            List<EntryViews.StepView> steps,
            List<EntryViews.LearningItemView> learningItems,
            int commentCount,
            List<EntryViews.CommentView> comments,
            List<EntryViews.ReflectionView> reflections) {}

    /// One change that has happened to a plan.
    ///
    /// @param number counts the changes of a plan, from 1
    /// @param kind such as `goal-added`, `goal-edited`, `goal-reworded`, `goal-replaced`,
    ///   `goal-reached`, `step-done` or `learning-removed`
    /// @param entryId the step or learning item that was changed
    /// @param before what the changed fields held, empty text for nothing; for those who read words
    /// @param reason why the direction changed; for those who read words
    record PastChangeView(
            int number,
            Instant at,
            String byId,
            String kind,
            @Nullable String goalId,
            @Nullable String entryId,
            @Nullable Map<String, String> before,
            @Nullable String reason) {}
}
