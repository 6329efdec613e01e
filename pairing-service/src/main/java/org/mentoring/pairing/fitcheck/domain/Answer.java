package org.mentoring.pairing.fitcheck.domain;

import org.jspecify.annotations.Nullable;

import java.time.Instant;
import java.util.Objects;

/// What one of the two has said, for the coordinators and never for the partner.
///
/// @param words why, if the author wants to say it
public record Answer(Suitability suitability, @Nullable String words, Instant at) {

    boolean saysTheSameAs(Answer other) {
        return suitability == other.suitability && Objects.equals(words, other.words);
    }

    Answer withoutWords() {
        return new Answer(suitability, null, at);
    }
}
