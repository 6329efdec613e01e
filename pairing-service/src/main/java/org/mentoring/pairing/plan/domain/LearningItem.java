package org.mentoring.pairing.plan.domain;

import org.jspecify.annotations.Nullable;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;

/// A course, an event, a conference or something to read, on the way to a goal.
///
/// @param doneAt null while it is not done
public record LearningItem(EntryId id, Offer offer, LearningStatus status, @Nullable Instant doneAt)
        implements Entry {

    /// What is to be learned from.
    ///
    /// @param title private to the pair, as is the link
    public record Offer(
            LearningKind kind, String title, @Nullable WebLink link, @Nullable LocalDate dueOn) {}

    public static LearningItem planned(EntryId id, Offer offer) {
        return new LearningItem(id, offer, LearningStatus.PLANNED, null);
    }

    public boolean done() {
        return status == LearningStatus.DONE;
    }

    @Override
    public EntryKind kind() {
        return EntryKind.LEARNING_ITEM;
    }

    @Override
    public String words() {
        return offer.link() == null ? offer.title() : offer.title() + offer.link();
    }

    @Override
    public LearningItem edited(Entry wanted, Instant at) {
        var item = (LearningItem) wanted;
        return new LearningItem(id, item.offer, item.status, Entry.doneAt(doneAt, item.done(), at));
    }

    @Override
    public boolean sameWish(Entry other) {
        return other instanceof LearningItem item && offer.equals(item.offer);
    }

    @Override
    public Optional<LocalDate> due() {
        return Optional.ofNullable(offer.dueOn());
    }
}
