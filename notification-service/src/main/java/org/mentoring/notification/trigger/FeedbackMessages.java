package org.mentoring.notification.trigger;

import org.mentoring.contracts.feedback.FeedbackEvent;
import org.mentoring.contracts.feedback.FeedbackGiven;
import org.mentoring.contracts.feedback.FeedbackRequested;
import org.mentoring.contracts.feedback.FeedbackView;
import org.mentoring.notification.domain.Matter;

import java.util.List;

/// Who is asked for feedback hears of it.
final class FeedbackMessages {

    private FeedbackMessages() {}

    static List<MessageTo> of(FeedbackEvent event) {
        return switch (event) {
            case FeedbackRequested requested -> {
                FeedbackView feedback = requested.feedback();
                yield List.of(new MessageTo(feedback.authorId(), requested(feedback)));
            }
            case FeedbackGiven _ -> List.of();
        };
    }

    private static Matter requested(FeedbackView feedback) {
        return new Matter.FeedbackRequested(
                feedback.feedbackId(),
                feedback.pairingId(),
                feedback.subjectId(),
                feedback.dueAt());
    }
}
