package org.mentoring.pairing.domain;

import java.util.List;

/// Why a command was refused.
///
/// @param reason a stable code that programs may compare, such as `no-free-place`
/// @param words a sentence for the person who asked; never another person's private words
/// @param faults what of the input is wrong, each where it stands; none where it is the whole
public record Rejection(Kind kind, String reason, String words, List<Fault> faults) {

    public Rejection {
        faults = List.copyOf(faults);
    }

    /// A refusal of the whole.
    public Rejection(Kind kind, String reason, String words) {
        this(kind, reason, words, List.of());
    }

    /// One thing that is wrong with the input.
    ///
    /// @param pointer JSON pointer (RFC 6901) of the field, such as `/endsOn`
    public record Fault(String pointer, String words) {}

    /// What the person who asked can do about it.
    public enum Kind {
        /// The values do not make sense together: ask with others.
        INVALID,
        /// What is to be changed is not there.
        NOT_THERE,
        /// Somebody else decides this.
        NOT_YOURS,
        /// Not possible as things stand now.
        CONFLICT,
        /// There is as much of it as there may be.
        FULL,
        /// The same key came with another request before.
        KEY_REUSED
    }
}
