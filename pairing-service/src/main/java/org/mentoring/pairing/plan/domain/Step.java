package org.mentoring.pairing.plan.domain;

import org.jspecify.annotations.Nullable;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Objects;
import java.util.Optional;

/// One step towards a goal.
///
/// @param text private to the pair
/// @param doneAt null while it is not done
public record Step(EntryId id, String text, @Nullable LocalDate dueOn, @Nullable Instant doneAt)
        implements Entry {

    public boolean done() {
        return doneAt != null;
    }

    @Override
    public EntryKind kind() {
        return EntryKind.STEP;
    }

    @Override
    public String words() {
        return text;
    }

    @Override
    public Step edited(Entry wanted, Instant at) {
        var step = (Step) wanted;
        return new Step(id, step.text, step.dueOn, Entry.doneAt(doneAt, step.done(), at));
    }

    @Override
    public boolean sameWish(Entry other) {
        return other instanceof Step step
                && text.equals(step.text)
                && Objects.equals(dueOn, step.dueOn);
    }

    @Override
    public Optional<LocalDate> due() {
        return Optional.ofNullable(dueOn);
    }
}
