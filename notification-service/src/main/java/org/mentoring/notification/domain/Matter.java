package org.mentoring.notification.domain;

import org.jspecify.annotations.Nullable;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;

/// What one message says to its reader. Words of contracts (a medium, a horizon) are kept as they
/// travel; the texts are found by them.
public sealed interface Matter {

    /// Whom the text names, apart from its reader.
    Optional<String> mentions();

    /// Whether even that there is such a message tells what is not for everybody: then the topic of
    /// notifications says nothing about it.
    default boolean confidential() {
        return false;
    }

    /// A coordinator's run has its result.
    record RunCompleted(
            String runId, String cohortId, int drafts, int unmatchedMentees, int unmatchedMentors)
            implements Matter {

        @Override
        public Optional<String> mentions() {
            return Optional.empty();
        }
    }

    /// A coordinator's run could not be computed. Why stands with the run, not in a message.
    record RunFailed(String runId, String cohortId) implements Matter {

        @Override
        public Optional<String> mentions() {
            return Optional.empty();
        }
    }

    /// A step of a pairing, told to one of the two.
    ///
    /// @param reader which of the two reads it
    record OfPairing(
            PairingStep step, String pairingId, String cohortId, String partnerId, Side reader)
            implements Matter {

        @Override
        public Optional<String> mentions() {
            return Optional.of(partnerId);
        }
    }

    /// A pair that has agreed waits for a coordinator's approval.
    record ApprovalRequested(String pairingId, String cohortId) implements Matter {

        @Override
        public Optional<String> mentions() {
            return Optional.empty();
        }
    }

    /// An agreement waits for the reader, or both have confirmed it.
    record OfAgreement(AgreementStep step, String pairingId, String partnerId, Agreement agreement)
            implements Matter {

        @Override
        public Optional<String> mentions() {
            return Optional.of(partnerId);
        }
    }

    /// A mentee added a goal; the mentor reads that, and follows the link for its words.
    record GoalAdded(
            String planId,
            String pairingId,
            String menteeId,
            String horizon,
            @Nullable LocalDate dueOn)
            implements Matter {

        @Override
        public Optional<String> mentions() {
            return Optional.of(menteeId);
        }
    }

    /// Something happened to a goal; the reader follows the link for its words.
    ///
    /// @param partnerId who did it
    record OfGoal(GoalStep step, String planId, String pairingId, String partnerId)
            implements Matter {

        @Override
        public Optional<String> mentions() {
            return Optional.of(partnerId);
        }
    }

    /// A step of a meeting, told to one of those who meet, with an entry for their calendar.
    ///
    /// @param partnerId whom the reader meets
    /// @param byReader whether the reader took the step
    /// @param previousStartsAt what a move moved away from
    record OfMeeting(
            MeetingStep step,
            Appointment appointment,
            String partnerId,
            boolean byReader,
            @Nullable Instant previousStartsAt)
            implements Matter {

        @Override
        public Optional<String> mentions() {
            return Optional.of(partnerId);
        }
    }

    /// A step of a pairing request, told to the mentee or to the mentor who is asked.
    ///
    /// @param partnerId the other of the two; absent when it speaks of no mentor
    /// @param respondBy until when the mentor may answer; absent where nobody waits
    record OfRequest(
            RequestStep step,
            String requestId,
            String cohortId,
            @Nullable String partnerId,
            @Nullable Instant respondBy)
            implements Matter {

        @Override
        public Optional<String> mentions() {
            return Optional.ofNullable(partnerId);
        }
    }

    /// The reader is asked whether the pair fits, for the first or the second time.
    record OfFitCheck(FitCheckStep step, String pairingId, String cohortId, String partnerId)
            implements Matter {

        @Override
        public Optional<String> mentions() {
            return Optional.of(partnerId);
        }

        @Override
        public boolean confidential() {
            return step == FitCheckStep.AGAIN;
        }
    }

    /// A coordinator is to look at a pair of the cohort; the list behind the link says at which.
    record FitCheckEscalated(String cohortId) implements Matter {

        @Override
        public Optional<String> mentions() {
            return Optional.empty();
        }

        @Override
        public boolean confidential() {
            return true;
        }
    }

    /// The reader is asked for feedback about a partner.
    record FeedbackRequested(String feedbackId, String pairingId, String subjectId, Instant dueAt)
            implements Matter {

        @Override
        public Optional<String> mentions() {
            return Optional.of(subjectId);
        }
    }
}
