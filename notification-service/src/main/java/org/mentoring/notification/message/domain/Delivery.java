package org.mentoring.notification.message.domain;

import java.time.Instant;

/// How far a notification has come. Attempts count what went to the mail server, not the times it
/// could not be reached.
public sealed interface Delivery {

    int attempts();

    /// It waits for its turn.
    ///
    /// @param nextAttemptAt when it is due; whoever takes it on moves that behind its lease
    record Pending(Tries tries, Instant nextAttemptAt) implements Delivery {
        @Override
        public int attempts() {
            return tries.attempts();
        }
    }

    /// The mail server has it.
    record Sent(int attempts, Instant sentAt) implements Delivery {}

    /// It was given up; an operator can ask for it again.
    record Failed(int attempts, Instant failedAt, Reason reason) implements Delivery {}

    /// Why it was given up.
    enum Reason {
        /// The mail server refused it for good, or for too long.
        REFUSED,
        /// The mail server said nothing too many times, so the person may have it, or have it
        /// often.
        UNANSWERED,
        /// The person left, or was never heard of.
        NO_RECIPIENT
    }
}
