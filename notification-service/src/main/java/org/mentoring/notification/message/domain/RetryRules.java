package org.mentoring.notification.message.domain;

import java.time.Duration;

/// How often, and how far apart, a mail is tried that the server did not take.
///
/// @param patience how long a refused one is tried, since it was asked for
/// @param unanswered attempts without an answer after which it is given up: as many copies may have
///   gone out
/// @param first wait after the first attempt; each further one doubles it
/// @param longest where doubling ends
public record RetryRules(Duration patience, int unanswered, Duration first, Duration longest) {

    private static final int LARGEST_EXPONENT = 30;

    /// @param attempt which attempt this was, from 1
    Duration waitAfter(int attempt) {
        Duration doubled = first.multipliedBy(1L << Math.min(attempt - 1, LARGEST_EXPONENT));
        return doubled.compareTo(longest) > 0 ? longest : doubled;
    }
}
