package org.mentoring.pairing.request.domain;

import org.jspecify.annotations.Nullable;
import org.mentoring.pairing.domain.PairingId;

import java.time.Instant;

/// One of the mentors a mentee would like, in the order of preference.
///
/// @param pairing what the two would become; their places are kept under this id
/// @param asking absent until the mentor is asked
/// @param ending absent until it is over
/// @param lookAgainAt when to make sure once more that no place is left behind; absent when there
///   is nothing to look at
public record Choice(
        Party mentor,
        PairingId pairing,
        @Nullable Asking asking,
        @Nullable Ending ending,
        @Nullable Instant lookAgainAt) {

    /// A mentor whose turn has not come.
    public static Choice waiting(Party mentor, PairingId pairing) {
        return new Choice(mentor, pairing, null, null, null);
    }

    public boolean endedAs(Outcome outcome) {
        return ending != null && ending.outcome() == outcome;
    }

    Choice with(Asking newAsking) {
        return new Choice(mentor, pairing, newAsking, ending, lookAgainAt);
    }

    Choice with(Ending newEnding) {
        return new Choice(mentor, pairing, asking, newEnding, lookAgainAt);
    }

    Choice lookingAgain(@Nullable Instant at) {
        return new Choice(mentor, pairing, asking, ending, at);
    }

    /// A mentor is asked.
    ///
    /// @param reminders given so far
    public record Asking(
            Instant since, Instant respondBy, int reminders, @Nullable Question question) {

        Asking reminded(int count) {
            return new Asking(since, respondBy, count, question);
        }

        Asking with(Question asked, Instant until) {
            return new Asking(since, until, reminders, asked);
        }
    }

    /// What the mentor would like to know first. Both texts stay between the two.
    public record Question(
            String text, Instant at, @Nullable String answer, @Nullable Instant answeredAt) {}

    /// How it ended.
    ///
    /// @param reason only when the mentor declined
    /// @param message from the mentor to the mentee
    public record Ending(
            Outcome outcome, Instant at, @Nullable DeclineReason reason, @Nullable String message) {

        static Ending of(Outcome outcome, Instant at) {
            return new Ending(outcome, at, null, null);
        }
    }
}
