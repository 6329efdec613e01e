package org.mentoring.notification.message.domain;

/// The answer to a command: what happens, or why nothing does.
public sealed interface Decision {

    record Accepted(DeliveryEvent event) implements Decision {}

    record Rejected(Rejection because) implements Decision {}

    /// Why a notification stays as it is. Both are ordinary: several workers look for work.
    enum Rejection {
        /// It was sent or given up already.
        SETTLED,
        /// It was not given up.
        NOT_FAILED,
        /// Its time has not come, or another worker has it.
        NOT_DUE
    }
}
