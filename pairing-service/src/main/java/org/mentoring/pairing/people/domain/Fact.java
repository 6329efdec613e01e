package org.mentoring.pairing.people.domain;

import org.jspecify.annotations.Nullable;

/// One thing that is known of a person, and who said it.
public record Fact<T>(T value, Source source) {

    /// What is known after somebody has spoken: silence leaves everything as it is, and a file does
    /// not overrule the person.
    static <T> @Nullable Fact<T> after(@Nullable Fact<T> known, @Nullable T said, Source source) {
        var overruled = known != null && known.source == Source.SIGN_IN && source == Source.IMPORT;
        return said == null || overruled ? known : new Fact<>(said, source);
    }
}
