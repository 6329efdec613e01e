package org.mentoring.local.process;

import java.time.Duration;

/// How long to wait before a crashed process is started again: doubled with every crash in a row,
/// up to a limit. A process that stayed up for [#FORGIVEN_AFTER] starts from the beginning.
public record Backoff(Duration first, Duration longest) {

    public static final Backoff DEFAULT =
            new Backoff(Duration.ofSeconds(1), Duration.ofSeconds(30));

    static final Duration FORGIVEN_AFTER = Duration.ofMinutes(1);

    private static final int MOST_DOUBLINGS = 20;

    Duration afterCrash(int crashesInARow) {
        int doublings = Math.min(crashesInARow - 1, MOST_DOUBLINGS);
        Duration wait = first.multipliedBy(1L << doublings);
        return wait.compareTo(longest) < 0 ? wait : longest;
    }
}
