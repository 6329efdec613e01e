package org.mentoring.pairing.domain;

/// Why a command was refused.
///
/// @param reason a stable code that programs may compare, such as `no-free-place`
/// @param words a sentence for the person who asked; never another person's private words
public record Rejection(Kind kind, String reason, String words) {

    /// What the person who asked can do about it.
    public enum Kind {
        /// The values do not make sense together: ask with others.
        INVALID,
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
