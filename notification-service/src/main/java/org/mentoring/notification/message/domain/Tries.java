package org.mentoring.notification.message.domain;

import java.time.Instant;

/// What was tried since somebody last asked for a message to be sent.
///
/// @param since when that was: first an event, later perhaps an operator
/// @param attempts what went to the mail server, not the times it could not be reached
/// @param unanswered attempts to which the server said nothing: each may have been a copy
public record Tries(Instant since, int attempts, int unanswered) {

    static Tries noneSince(Instant asked) {
        return new Tries(asked, 0, 0);
    }

    Tries refused() {
        return new Tries(since, attempts + 1, unanswered);
    }

    Tries withoutAnswer() {
        return new Tries(since, attempts + 1, unanswered + 1);
    }
}
