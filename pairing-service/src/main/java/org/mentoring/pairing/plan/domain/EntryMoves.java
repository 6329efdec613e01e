package org.mentoring.pairing.plan.domain;

import static org.mentoring.pairing.domain.Decision.accepted;
import static org.mentoring.pairing.domain.Decision.rejected;
import static org.mentoring.pairing.domain.Rejection.Kind.FULL;
import static org.mentoring.pairing.domain.Rejection.Kind.NOT_YOURS;

import org.jspecify.annotations.Nullable;
import org.mentoring.pairing.domain.Decision;
import org.mentoring.pairing.plan.domain.PlanEvent.EntryAdded;
import org.mentoring.pairing.plan.domain.PlanEvent.EntryEdited;
import org.mentoring.pairing.plan.domain.PlanEvent.EntryRemoved;

/// How what a goal gathers comes, changes and goes. Steps and learning items belong to an open
/// goal; comments and reflections are possible whatever became of it.
final class EntryMoves {

    private EntryMoves() {}

    static Decision<PlanEvent> add(Plan plan, GoalId id, Entry entry, Occasion on) {
        return plan.goal(id).map(goal -> add(plan, goal, entry, on)).orElseGet(Refusals::noGoal);
    }

    private static Decision<PlanEvent> add(Plan plan, Goal goal, Entry entry, Occasion on) {
        return plan.goals().stream()
                .filter(it -> it.entry(entry.id(), entry.kind()).isPresent())
                .findFirst()
                .map(holder -> again(goal, holder, entry))
                .orElseGet(() -> addNew(goal, entry, on));
    }

    private static Decision<PlanEvent> again(Goal asked, Goal holder, Entry entry) {
        var same =
                asked.id().equals(holder.id())
                        && holder.entry(entry.id(), entry.kind())
                                .filter(known -> known.sameWish(entry))
                                .isPresent();
        return same ? accepted() : Refusals.keyReused();
    }

    private static Decision<PlanEvent> addNew(Goal goal, Entry entry, Occasion on) {
        var refusal = refusal(goal, entry, null, on);
        if (refusal != null) {
            return refusal;
        }
        if (entry instanceof Comment comment && isAboutNothing(goal, comment)) {
            return Refusals.noEntry();
        }
        return goal.count(entry.kind()) < PlanLimits.most(entry.kind())
                ? accepted(new EntryAdded(goal.id(), entry, on))
                : full(entry.kind());
    }

    private static boolean isAboutNothing(Goal goal, Comment comment) {
        var about = comment.about();
        return about != null && goal.entry(about, EntryKind.STEP).isEmpty();
    }

    static Decision<PlanEvent> edit(Plan plan, GoalId id, Entry wanted, Occasion on) {
        return plan.goal(id)
                .flatMap(goal ->
                        goal.entry(wanted.id(), wanted.kind())
                                .map(known -> edit(goal, known, wanted, on)))
                .orElseGet(Refusals::noEntry);
    }

    private static Decision<PlanEvent> edit(Goal goal, Entry known, Entry wanted, Occasion on) {
        var refusal = refusal(goal, wanted, known, on);
        if (refusal != null) {
            return refusal;
        }
        var after = known.edited(wanted, on.at());
        return known.equals(after)
                ? accepted()
                : accepted(new EntryEdited(goal.id(), known, after, on));
    }

    static Decision<PlanEvent> remove(
            Plan plan, GoalId id, EntryId entry, EntryKind kind, Occasion on) {
        return plan.goal(id)
                .flatMap(goal -> goal.entry(entry, kind).map(known -> remove(goal, known, on)))
                .orElseGet(Refusals::noEntry);
    }

    private static Decision<PlanEvent> remove(Goal goal, Entry known, Occasion on) {
        var refusal = refusal(goal, known, known, on);
        return refusal == null ? accepted(new EntryRemoved(goal.id(), known, on)) : refusal;
    }

    private static @Nullable Decision<PlanEvent> refusal(
            Goal goal, Entry wanted, @Nullable Entry known, Occasion on) {
        if (known instanceof Comment comment && !comment.author().equals(on.by())) {
            return rejected(NOT_YOURS, "authors-own", "Only its author changes a comment.");
        }
        if (needsOpenGoal(wanted.kind()) && !goal.isOpen()) {
            return Refusals.notOpen(goal);
        }
        return isOver(wanted, known, on) ? Refusals.overdue() : null;
    }

    private static boolean needsOpenGoal(EntryKind kind) {
        return switch (kind) {
            case STEP, LEARNING_ITEM -> true;
            case COMMENT, REFLECTION -> false;
        };
    }

    /// A date that has passed may stay as it is.
    private static boolean isOver(Entry wanted, @Nullable Entry known, Occasion on) {
        return wanted.due()
                .filter(day -> known == null || !known.due().filter(day::equals).isPresent())
                .filter(day -> Refusals.isOver(day, on.at()))
                .isPresent();
    }

    private static Decision<PlanEvent> full(EntryKind kind) {
        return rejected(
                FULL,
                "too-many-entries",
                "A goal has %d of these at most: %s."
                        .formatted(PlanLimits.most(kind), kind.wireName()));
    }
}
