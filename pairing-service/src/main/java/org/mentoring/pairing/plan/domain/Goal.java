package org.mentoring.pairing.plan.domain;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.UnaryOperator;

/// One thing a mentee wants to reach, with the way to it.
///
/// @param entries steps, learning items, comments and reflections; those of one kind in their order
public record Goal(GoalId id, Aim aim, Standing standing, Instant addedAt, List<Entry> entries) {

    public Goal {
        entries = List.copyOf(entries);
    }

    public static Goal begin(GoalId id, Aim aim, Instant at) {
        return new Goal(id, aim, Standing.open(at), at, List.of());
    }

    public boolean isOpen() {
        return standing.status() == GoalStatus.OPEN;
    }

    public List<Step> steps() {
        return only(Step.class);
    }

    public List<LearningItem> learning() {
        return only(LearningItem.class);
    }

    public List<Comment> comments() {
        return only(Comment.class);
    }

    public List<Reflection> reflections() {
        return only(Reflection.class);
    }

    private <T extends Entry> List<T> only(Class<T> type) {
        return entries.stream().filter(type::isInstance).map(type::cast).toList();
    }

    Optional<Entry> entry(EntryId wanted, EntryKind kind) {
        return entries.stream()
                .filter(it -> it.id().equals(wanted) && it.kind() == kind)
                .findFirst();
    }

    long count(EntryKind kind) {
        return entries.stream().filter(it -> it.kind() == kind).count();
    }

    Goal with(Aim newAim) {
        return new Goal(id, newAim, standing, addedAt, entries);
    }

    Goal with(Standing newStanding) {
        return new Goal(id, aim, newStanding, addedAt, entries);
    }

    Goal with(List<Entry> newEntries) {
        return new Goal(id, aim, standing, addedAt, newEntries);
    }

    Goal with(Entry added) {
        var all = new ArrayList<>(entries);
        all.add(added);
        return with(all);
    }

    Goal with(EntryId changed, UnaryOperator<Entry> change) {
        return with(
                entries.stream()
                        .map(it -> it.id().equals(changed) ? change.apply(it) : it)
                        .toList());
    }

    /// What was said about the entry stays, as said about the goal.
    Goal without(EntryId removed) {
        return with(
                entries.stream()
                        .filter(it -> !it.id().equals(removed))
                        .map(it -> it instanceof Comment comment ? comment.without(removed) : it)
                        .toList());
    }
}
