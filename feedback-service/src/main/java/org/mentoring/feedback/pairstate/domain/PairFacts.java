package org.mentoring.feedback.pairstate.domain;

import java.util.Optional;

/// What is known of a pair. `goals` counts open and reached ones.
public record PairFacts(boolean paired, boolean agreed, int meetingsHeld, int goals) {

    /// Fewer held meetings tell of a start, not of growth: no pair is judged on thin evidence.
    static final int MEETINGS_OF_A_GROWING_PAIR = 3;

    /// The furthest stage that the pair has reached. A pair may meet before it agrees: what it did
    /// counts. Empty until both have accepted.
    public Optional<Stage> stage() {
        if (!paired) {
            return Optional.empty();
        }
        if (meetingsHeld >= MEETINGS_OF_A_GROWING_PAIR && goals > 0) {
            return Optional.of(Stage.GROWING);
        }
        if (meetingsHeld > 0) {
            return Optional.of(Stage.MET);
        }
        return Optional.of(agreed ? Stage.AGREED : Stage.PAIRED);
    }
}
