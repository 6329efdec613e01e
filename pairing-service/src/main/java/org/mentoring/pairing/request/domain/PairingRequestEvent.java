package org.mentoring.pairing.request.domain;

import org.mentoring.pairing.domain.PersonId;

import java.time.Instant;
import java.util.List;

/// What happens to a request.
public sealed interface PairingRequestEvent {

    record Made(PairingRequest request) implements PairingRequestEvent {}

    record MentorAsked(int choice, Instant at, Instant respondBy) implements PairingRequestEvent {}

    /// The mentor has not answered yet.
    ///
    /// @param reminder from 1
    record ReminderDue(int choice, int reminder) implements PairingRequestEvent {}

    record AskedBack(int choice, String text, Instant at) implements PairingRequestEvent {}

    record Answered(int choice, String text, Instant at, Instant respondBy)
            implements PairingRequestEvent {}

    record ChoicesChanged(List<Choice> next) implements PairingRequestEvent {}

    record ChoiceEnded(int choice, Choice.Ending ending) implements PairingRequestEvent {}

    record Accepted(int choice, Instant at) implements PairingRequestEvent {}

    /// The mentee takes it back.
    ///
    /// @param wasAsked whether the mentor whose turn it was knew of it
    record Withdrawn(int choice, boolean wasAsked, Instant at) implements PairingRequestEvent {}

    record PlacesReleased(int choice, Instant lookAgainAt) implements PairingRequestEvent {}

    record NextSought(int choice, Instant at) implements PairingRequestEvent {}

    record Closed(int choice, Instant at) implements PairingRequestEvent {}

    record LookedAgain(int choice) implements PairingRequestEvent {}

    record Paired(int choice) implements PairingRequestEvent {}

    /// One who has written something wanted to be forgotten.
    record WordsForgotten(PersonId author) implements PairingRequestEvent {}
}
