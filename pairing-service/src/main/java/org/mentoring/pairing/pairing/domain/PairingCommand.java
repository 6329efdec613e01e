package org.mentoring.pairing.pairing.domain;

import org.jspecify.annotations.Nullable;
import org.mentoring.pairing.domain.PersonId;
import org.mentoring.pairing.domain.Side;

import java.time.Instant;
import java.time.LocalDate;

/// What can be asked of a pairing that exists.
public sealed interface PairingCommand {

    record Accept(Side by, Instant at) implements PairingCommand {}

    record Decline(Side by, String reason, Instant at) implements PairingCommand {}

    /// Lets begin what the two have agreed on.
    record Approve(PersonId by, Instant at) implements PairingCommand {}

    /// Takes back a proposal that has not begun.
    record Withdraw(Actor by, Instant at) implements PairingCommand {}

    record ProposeAgreement(Side by, Agreement.Content content, Instant at)
            implements PairingCommand {}

    record ConfirmAgreement(Side by) implements PairingCommand {}

    /// The two do not meet for a while.
    record Hold(Pause pause) implements PairingCommand {}

    /// A pause is over.
    record Resume(Actor by) implements PairingCommand {}

    /// One of the two is back from a leave, or had not left after all.
    record Return(Side side) implements PairingCommand {}

    /// The relationship comes to its end.
    ///
    /// @param reason for coordinators and the author
    record Close(Actor by, Closing how, @Nullable String reason, Instant at)
            implements PairingCommand {}

    /// Moves the last day of this pair.
    record SetEnd(LocalDate day) implements PairingCommand {}

    /// Looks back, once it is over; writing again replaces it.
    record Reflect(Side by, Reflection reflection) implements PairingCommand {}

    /// Rating oneself again in the same phase replaces what was said.
    record RateOneself(SelfRating rating) implements PairingCommand {}

    /// The enrolments of a pairing that is over have given its places free.
    record RecordRelease() implements PairingCommand {}
}
