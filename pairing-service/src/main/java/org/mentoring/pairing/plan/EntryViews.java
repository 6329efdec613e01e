package org.mentoring.pairing.plan;

import org.jspecify.annotations.Nullable;
import org.mentoring.pairing.plan.domain.Comment;
import org.mentoring.pairing.plan.domain.Goal;
import org.mentoring.pairing.plan.domain.LearningItem;
import org.mentoring.pairing.plan.domain.Part;
import org.mentoring.pairing.plan.domain.Readers;
import org.mentoring.pairing.plan.domain.Reflection;
import org.mentoring.pairing.plan.domain.Step;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;

/// Answers about what a goal gathers: steps and learning items for everybody who sees the plan,
/// their words and everything that is only words for those who read words.
final class EntryViews {

    private EntryViews() {}

    static List<StepView> steps(Goal goal, Part reader) {
        return goal.steps().stream().map(step -> of(step, reader)).toList();
    }

    private static StepView of(Step step, Part reader) {
        return new StepView(
                step.id().value(),
                reader == Part.ONLOOKER ? null : step.text(),
                step.dueOn(),
                step.done(),
                step.doneAt());
    }

    static List<LearningItemView> learning(Goal goal, Part reader) {
        return goal.learning().stream().map(item -> of(item, reader)).toList();
    }

    private static LearningItemView of(LearningItem item, Part reader) {
        var withWords = reader != Part.ONLOOKER;
        var link = item.offer().link();
        return new LearningItemView(
                item.id().value(),
                item.offer().kind().wireName(),
                withWords ? item.offer().title() : null,
                withWords && link != null ? link.toString() : null,
                item.status().wireName(),
                item.offer().dueOn(),
                item.doneAt());
    }

    static List<CommentView> comments(Goal goal, Part reader) {
        return reader == Part.ONLOOKER
                ? List.of()
                : goal.comments().stream().map(EntryViews::of).toList();
    }

    private static CommentView of(Comment comment) {
        var about = comment.about();
        return new CommentView(
                comment.id().value(),
                comment.author().value(),
                comment.at(),
                comment.editedAt(),
                comment.text(),
                about == null ? null : about.value());
    }

    static List<ReflectionView> reflections(Goal goal, Part reader) {
        return goal.reflections().stream()
                .filter(reflection -> mayRead(reflection, reader))
                .map(EntryViews::of)
                .toList();
    }

    private static boolean mayRead(Reflection reflection, Part reader) {
        return switch (reader) {
            case MENTEE -> true;
            case MENTOR -> reflection.readers() == Readers.PAIR;
            case ONLOOKER -> false;
        };
    }

    private static ReflectionView of(Reflection reflection) {
        return new ReflectionView(
                reflection.id().value(),
                reflection.about().wireName(),
                reflection.at(),
                reflection.text(),
                reflection.readers().wireName());
    }

    /// @param text for those who read words
    record StepView(
            String id,
            @Nullable String text,
            @Nullable LocalDate dueOn,
            boolean done,
            @Nullable Instant doneAt) {}

    /// @param kind `course`, `event`, `conference` or `reading`
    /// @param title for those who read words, as is the link
    /// @param status `planned`, `doing` or `done`
    record LearningItemView(
            String id,
            String kind,
            @Nullable String title,
            @Nullable String link,
            String status,
            @Nullable LocalDate dueOn,
            @Nullable Instant doneAt) {}

    /// @param stepId the step it is about; absent where it is about the goal
    record CommentView(
            String id,
            String authorId,
            Instant at,
            @Nullable Instant editedAt,
            String text,
            @Nullable String stepId) {}

    /// @param kind `setback` or `insight`
    /// @param visibility who reads it beside the mentee: `author` for nobody, `pair` for the
    ///   mentors
    record ReflectionView(String id, String kind, Instant at, String text, String visibility) {}
}
