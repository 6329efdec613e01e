package org.mentoring.notification.mail;

import java.time.Duration;

/// Takes mails for delivery.
public interface MailServer {

    /// What became of handing a mail over. Whether it reaches a mailbox is told by nobody.
    enum Handover {
        /// The server is responsible for it now.
        TAKEN,
        /// The server refused this mail, and may take it later.
        REFUSED_FOR_NOW,
        /// The server will never take this mail.
        REFUSED_FOR_GOOD,
        /// There is no server that listens to us: nothing is said about this mail.
        UNREACHABLE,
        /// All of it went out and no answer came back: the server may have it. Sending it again may
        /// send it twice, with the same Message-ID.
        UNANSWERED
    }

    /// Never throws.
    Handover handOver(Mail mail);

    /// How long that takes at most.
    Duration longestHandover();

    /// Whether it makes sense to try just now.
    boolean reachable();
}
