package org.mentoring.notification.mail;

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
        UNREACHABLE
    }

    /// Never throws. A connection that breaks after the server took the mail counts as unreachable:
    /// the mail may then be sent twice, with the same Message-ID.
    Handover handOver(Mail mail);

    /// Whether it makes sense to try just now.
    boolean reachable();
}
