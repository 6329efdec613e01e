package org.mentoring.pairing.pairing.domain;

import org.mentoring.pairing.domain.PersonId;
import org.mentoring.pairing.domain.Side;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Set;

/// What happens to a pairing.
public sealed interface PairingEvent {

    record Proposed(Pairing.Terms terms) implements PairingEvent {}

    record Accepted(Side by) implements PairingEvent {}

    /// Both have accepted, and one of these coordinators has to approve.
    record ApprovalRequested(Set<PersonId> approvers) implements PairingEvent {

        public ApprovalRequested {
            approvers = Set.copyOf(approvers);
        }
    }

    record Approved(PersonId by) implements PairingEvent {}

    /// Both have accepted.
    record Activated(Instant at) implements PairingEvent {}

    record Declined(Side by, String reason, Instant at) implements PairingEvent {}

    record Withdrawn(Actor by, Instant at) implements PairingEvent {}

    record AgreementProposed(Agreement agreement) implements PairingEvent {}

    record AgreementConfirmed(Side by, int version) implements PairingEvent {}

    record Paused(Pause pause) implements PairingEvent {}

    record Resumed(Actor by) implements PairingEvent {}

    record Closed(Closure closure) implements PairingEvent {}

    record EndSet(LocalDate day) implements PairingEvent {}

    record Reflected(Side by, Reflection reflection) implements PairingEvent {}

    record SelfRated(SelfRating rating) implements PairingEvent {}

    /// One who has written something wanted to be forgotten.
    record WordsForgotten(PersonId author) implements PairingEvent {}

    record PlacesReleased() implements PairingEvent {}
}
