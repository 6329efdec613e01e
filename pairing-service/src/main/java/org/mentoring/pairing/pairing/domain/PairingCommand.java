package org.mentoring.pairing.pairing.domain;

import java.time.Instant;

/// What can be asked of a pairing that exists.
public sealed interface PairingCommand {

    record Accept(Side by, Instant at) implements PairingCommand {}

    record Decline(Side by, String reason, Instant at) implements PairingCommand {}

    record ProposeAgreement(Side by, Agreement.Content content, Instant at)
            implements PairingCommand {}

    record ConfirmAgreement(Side by) implements PairingCommand {}

    /// The enrolments of a declined pairing have given its places free.
    record RecordRelease() implements PairingCommand {}
}
