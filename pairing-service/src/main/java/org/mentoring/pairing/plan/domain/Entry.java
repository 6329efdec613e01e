package org.mentoring.pairing.plan.domain;

import org.jspecify.annotations.Nullable;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;

/// What a goal gathers below it.
public sealed interface Entry permits Step, LearningItem, Comment, Reflection {

    EntryId id();

    EntryKind kind();

    /// What a person wrote, for measuring.
    String words();

    /// This entry as it is after an edit: what an edit cannot change stays.
    ///
    /// @param wanted of the same kind
    Entry edited(Entry wanted, Instant at);

    /// Whether the same thing was asked for, whenever that was.
    boolean sameWish(Entry other);

    /// The day by which it is to be done.
    default Optional<LocalDate> due() {
        return Optional.empty();
    }

    /// When something was first done: setting it done again moves nothing.
    static @Nullable Instant doneAt(@Nullable Instant before, boolean done, Instant now) {
        if (!done) {
            return null;
        }
        return before == null ? now : before;
    }
}
