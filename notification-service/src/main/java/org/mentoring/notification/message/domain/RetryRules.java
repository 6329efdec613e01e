package org.mentoring.notification.message.domain;

import java.time.Duration;

/// How often, and how far apart, a refused mail is tried.
///
/// @param attempts refusals after which it is given up
/// @param first wait after the first refusal; each further one doubles it
/// @param longest where doubling ends
public record RetryRules(int attempts, Duration first, Duration longest) {

    private static final int LARGEST_EXPONENT = 30;

    /// @param attempt which refusal this was, from 1
    Duration waitAfter(int attempt) {
        Duration doubled = first.multipliedBy(1L << Math.min(attempt - 1, LARGEST_EXPONENT));
        return doubled.compareTo(longest) > 0 ? longest : doubled;
    }
}
