package org.mentoring.pairing.pairing.domain;

import org.mentoring.pairing.domain.Side;
import org.mentoring.pairing.domain.WireNamed;

import java.time.Instant;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;

/// How one of the two sees the own skills, asked in the same words at the start and at the end, so
/// that growth shows.
///
/// @param levels by skill, 1 (beginner) to 5 (could teach it), in the author's order
public record SelfRating(Side by, Phase phase, Map<String, Integer> levels, Instant at) {

    public SelfRating {
        levels = Collections.unmodifiableMap(new LinkedHashMap<>(levels));
    }

    boolean replaces(SelfRating earlier) {
        return earlier.by == by && earlier.phase == phase;
    }

    /// When the question is asked.
    public enum Phase implements WireNamed {
        START("start"),
        END("end");

        private final String wireName;

        Phase(String wireName) {
            this.wireName = wireName;
        }

        @Override
        public String wireName() {
            return wireName;
        }
    }
}
