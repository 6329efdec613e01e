package org.mentoring.pairing.plan.domain;

import static java.nio.charset.StandardCharsets.UTF_8;

import org.jspecify.annotations.Nullable;

/// About how many bytes a plan's goals take in its document.
final class PlanWeight {

    /// Everything of a goal that is no words: ids, dates, states, and the names of its fields.
    private static final int GOAL_BYTES = 400;

    private static final int ENTRY_BYTES = 250;

    private PlanWeight() {}

    static int of(Plan plan) {
        return plan.goals().stream().mapToInt(PlanWeight::of).sum();
    }

    private static int of(Goal goal) {
        var words = goal.aim().words();
        return GOAL_BYTES
                + bytes(words.achievement())
                + bytes(words.skill())
                + bytes(words.knowledge())
                + bytes(goal.standing().reason())
                + goal.entries().stream().mapToInt(it -> ENTRY_BYTES + bytes(it.words())).sum();
    }

    private static int bytes(@Nullable String text) {
        return text == null ? 0 : text.getBytes(UTF_8).length;
    }
}
