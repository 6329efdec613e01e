package org.mentoring.notification.message.domain;

import java.time.Instant;

/// How far a notification has come. Attempts count what went to the mail server, not the times it
/// could not be reached.
public sealed interface Delivery {

    int attempts();

    /// It waits for its turn.
    ///
    /// @param nextAttemptAt when it is due; whoever takes it on moves that behind its lease
    /// @param onItsWay whether somebody has taken it on and not said yet how it went
    record Pending(Tries tries, Instant nextAttemptAt, boolean onItsWay) implements Delivery {
        @Override
        public int attempts() {
            return tries.attempts();
        }
    }

    /// The mail server has it.
    record Sent(int attempts, Instant sentAt) implements Delivery {}

    /// It was given up; an operator can ask for it again.
    record Failed(int attempts, Instant failedAt, Reason reason) implements Delivery {}

    /// It was not sent, because there was no use in it.
    record Dropped(int attempts, Instant droppedAt, Needless why) implements Delivery {}

    /// Why it was given up.
    enum Reason {
        /// The mail server refused it for good, or for too long.
        REFUSED,
        /// The mail server said nothing too many times, so the person may have it, or have it
        /// often.
        UNANSWERED
    }

    /// Why there was no use in sending it.
    enum Needless {
        /// A later message says how the meeting stands.
        SUPERSEDED,
        /// The meeting has begun.
        PAST,
        /// The event was read long after it happened.
        TOO_OLD,
        /// The person left, or was never heard of.
        NO_RECIPIENT
    }
}
