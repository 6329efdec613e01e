package org.mentoring.pairing.pairing.domain;

import java.time.Instant;

/// What happens to a pairing.
public sealed interface PairingEvent {

    record Proposed(Pairing.Terms terms) implements PairingEvent {}

    record Accepted(Side by) implements PairingEvent {}

    /// Both have accepted.
    record Activated(Instant at) implements PairingEvent {}

    record Declined(Side by, String reason, Instant at) implements PairingEvent {}

    record AgreementProposed(Agreement agreement) implements PairingEvent {}

    record AgreementConfirmed(Side by, int version) implements PairingEvent {}

    record PlacesReleased() implements PairingEvent {}
}
