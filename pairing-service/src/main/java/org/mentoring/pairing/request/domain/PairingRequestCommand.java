package org.mentoring.pairing.request.domain;

import org.jspecify.annotations.Nullable;
import org.mentoring.pairing.domain.PersonId;

import java.time.Instant;
import java.util.List;

/// What can be asked of a request that exists.
public sealed interface PairingRequestCommand {

    /// What people ask. Who may is decided here, too: only the mentor whose turn it is answers.
    sealed interface ByPerson extends PairingRequestCommand {}

    record Accept(PersonId by, Instant at) implements ByPerson {}

    record Decline(PersonId by, DeclineReason reason, @Nullable String message, Instant at)
            implements ByPerson {}

    record AskBack(PersonId by, String text, Instant at) implements ByPerson {}

    record Answer(String text, Instant at) implements ByPerson {}

    record Withdraw(Instant at) implements ByPerson {}

    /// Other choices instead of those whose turn has not come.
    record ChangeChoices(List<Choice> next) implements ByPerson {}

    /// What those who do the work report. Whatever somebody else has reported before, or what no
    /// longer matters, changes nothing.
    sealed interface ByWork extends PairingRequestCommand {}

    /// Time has passed: a reminder may be due, or the next choice.
    record LookAtClock(Instant at) implements ByWork {}

    /// Both places are reserved.
    record RecordReserved(int choice, Instant at) implements ByWork {}

    /// There is no way to ask this mentor.
    record EndChoice(int choice, Outcome outcome, Instant at) implements ByWork {}

    /// No place is reserved any more.
    ///
    /// @param lookAgainAt when to make sure of it
    record RecordRelease(int choice, Instant at, Instant lookAgainAt) implements ByWork {}

    /// It was made sure that no place is left behind.
    record RecordSecondLook(int choice) implements ByWork {}

    /// The pairing is there.
    record RecordPairing(int choice) implements ByWork {}
}
