package org.mentoring.pairing.run.domain.matching;

/// Who of two people should be the more senior.
public enum Ladder {
    MENTOR_AHEAD,
    MENTOR_BEHIND,
    SAME_STEP;

    private static final int IDEAL = 100;

    /// 0 to 100.
    ///
    /// @param stepsAhead by how many steps the mentor is more senior
    int points(int stepsAhead) {
        return switch (this) {
            case MENTOR_AHEAD -> ahead(stepsAhead);
            case MENTOR_BEHIND -> ahead(-stepsAhead);
            case SAME_STEP -> Math.max(0, IDEAL - 35 * Math.abs(stepsAhead));
        };
    }

    /// One or two steps ahead is near enough to remember and far enough to help.
    private static int ahead(int steps) {
        return switch (steps) {
            case 1, 2 -> IDEAL;
            case 0 -> 40;
            default -> steps > 2 ? 70 : 0;
        };
    }
}
