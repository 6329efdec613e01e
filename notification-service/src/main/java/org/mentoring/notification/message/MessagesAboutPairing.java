package org.mentoring.notification.message;

/// Finds out what one person was or will be told about one pairing.
interface MessagesAboutPairing {

    /// Whether one of them says that it is over.
    boolean tellEnd(String recipientId, String pairingId);
}
