package org.mentoring.pairing.plan.domain;

/// How much a plan holds: more than a person can pursue, and less than a document can.
public final class PlanLimits {

    /// Goals of one plan, whatever became of them.
    public static final int MOST_GOALS = 50;

    /// Entries of one kind below one goal.
    public static final int MOST_STEPS = 20;

    public static final int MOST_LEARNING_ITEMS = 20;
    public static final int MOST_COMMENTS = 50;
    public static final int MOST_REFLECTIONS = 20;

    /// Changes that a plan remembers, and with that changes that are possible.
    public static final int MOST_CHANGES = 10_000;

    /// Bytes of goals with everything below them. A document holds 256 KiB: the rest is for the
    /// latest changes and for events that wait to be sent.
    public static final int MOST_BYTES = 128 * 1024;

    private PlanLimits() {}

    static int most(EntryKind kind) {
        return switch (kind) {
            case STEP -> MOST_STEPS;
            case LEARNING_ITEM -> MOST_LEARNING_ITEMS;
            case COMMENT -> MOST_COMMENTS;
            case REFLECTION -> MOST_REFLECTIONS;
        };
    }
}
