package org.mentoring.pairing.plan.domain;

import org.jspecify.annotations.Nullable;
import org.mentoring.pairing.plan.domain.PlanHistory.Note;

import java.util.Map;

/// What a plan remembers of its steps and learning items.
final class EntryNotes {

    private EntryNotes() {}

    static @Nullable Note added(GoalId goal, Entry entry) {
        return note(
                switch (entry) {
                    case Step _ -> ChangeKind.STEP_ADDED;
                    case LearningItem _ -> ChangeKind.LEARNING_ADDED;
                    case Comment _, Reflection _ -> null;
                },
                goal,
                entry,
                Map.of());
    }

    static @Nullable Note edited(GoalId goal, Entry before, Entry after) {
        return note(
                switch (after) {
                    case Step step ->
                            step.done() && !((Step) before).done()
                                    ? ChangeKind.STEP_DONE
                                    : ChangeKind.STEP_EDITED;
                    case LearningItem item ->
                            item.done() && !((LearningItem) before).done()
                                    ? ChangeKind.LEARNING_DONE
                                    : ChangeKind.LEARNING_EDITED;
                    case Comment _, Reflection _ -> null;
                },
                goal,
                before,
                Wording.changed(Wording.of(before), Wording.of(after)));
    }

    static @Nullable Note removed(GoalId goal, Entry entry) {
        return note(
                switch (entry) {
                    case Step _ -> ChangeKind.STEP_REMOVED;
                    case LearningItem _ -> ChangeKind.LEARNING_REMOVED;
                    case Comment _, Reflection _ -> null;
                },
                goal,
                entry,
                Wording.of(entry));
    }

    private static @Nullable Note note(
            @Nullable ChangeKind kind, GoalId goal, Entry entry, Map<String, String> before) {
        return kind == null ? null : new Note(kind, goal, entry.id(), before, null);
    }
}
