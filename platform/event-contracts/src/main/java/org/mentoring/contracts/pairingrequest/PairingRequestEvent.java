package org.mentoring.contracts.pairingrequest;

import org.mentoring.contracts.MentoringEvent;

/// Everything that is said on the topic of pairing requests.
public sealed interface PairingRequestEvent extends MentoringEvent
        permits PairingRequestMade,
                PairingRequestMentorAsked,
                PairingRequestReminderDue,
                PairingRequestQuestionAsked,
                PairingRequestQuestionAnswered,
                PairingRequestChoicesChanged,
                PairingRequestChoiceEnded,
                PairingRequestAccepted,
                PairingRequestWithdrawn,
                PairingRequestClosed {
    /// The public view after the change.
    PairingRequestView pairingRequest();

    @Override
    default String aggregateId() {
        return pairingRequest().requestId();
    }
}
