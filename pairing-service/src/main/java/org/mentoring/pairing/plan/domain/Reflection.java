package org.mentoring.pairing.plan.domain;

import java.time.Instant;

/// What the mentee makes of how a goal goes, to come back to at the next check-in.
///
/// @param readers chosen before it was written
public record Reflection(EntryId id, Instant at, ReflectionKind about, String text, Readers readers)
        implements Entry {

    @Override
    public EntryKind kind() {
        return EntryKind.REFLECTION;
    }

    @Override
    public String words() {
        return text;
    }

    /// It stays as it was written: what was true at the time is what it is good for.
    @Override
    public Reflection edited(Entry wanted, Instant now) {
        return this;
    }

    @Override
    public boolean sameWish(Entry other) {
        return other instanceof Reflection reflection
                && about == reflection.about
                && text.equals(reflection.text)
                && readers == reflection.readers;
    }
}
