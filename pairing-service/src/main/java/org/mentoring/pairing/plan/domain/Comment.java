package org.mentoring.pairing.plan.domain;

import org.jspecify.annotations.Nullable;
import org.mentoring.pairing.domain.PersonId;

import java.time.Instant;
import java.util.Objects;

/// What a mentor or the mentee says about a goal or one of its steps. It is its author's: nobody
/// else changes or removes it.
///
/// @param editedAt null while it is as it was written
/// @param about the step it is about; null where it is about the goal
public record Comment(
        EntryId id,
        PersonId author,
        Instant at,
        @Nullable Instant editedAt,
        String text,
        @Nullable EntryId about)
        implements Entry {

    @Override
    public EntryKind kind() {
        return EntryKind.COMMENT;
    }

    @Override
    public String words() {
        return text;
    }

    @Override
    public Comment edited(Entry wanted, Instant now) {
        return text.equals(wanted.words())
                ? this
                : new Comment(id, author, at, now, wanted.words(), about);
    }

    @Override
    public boolean sameWish(Entry other) {
        return other instanceof Comment comment
                && author.equals(comment.author)
                && text.equals(comment.text)
                && Objects.equals(about, comment.about);
    }

    Comment without(EntryId step) {
        return step.equals(about) ? new Comment(id, author, at, editedAt, text, null) : this;
    }
}
