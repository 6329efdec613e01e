package org.mentoring.feedback.request;

import org.mentoring.contracts.feedback.FeedbackStatus;
import org.mentoring.feedback.request.domain.Feedback;
import org.mentoring.feedback.request.domain.Visibility;

/// The domain's words as the contract, HTTP and the store spell them. The contract has no word for
/// who may read feedback.
final class FeedbackVocabulary {

    private FeedbackVocabulary() {}

    static FeedbackStatus status(Feedback.Asked feedback) {
        return switch (feedback) {
            case Feedback.Requested _ -> FeedbackStatus.REQUESTED;
            case Feedback.Given _ -> FeedbackStatus.GIVEN;
        };
    }

    static String word(Visibility visibility) {
        return switch (visibility) {
            case AUTHOR -> "author";
            case PAIR -> "pair";
            case COORDINATORS -> "coordinators";
        };
    }

    static Visibility visibility(String word) {
        return switch (word) {
            case "author" -> Visibility.AUTHOR;
            case "pair" -> Visibility.PAIR;
            case "coordinators" -> Visibility.COORDINATORS;
            default -> throw new IllegalArgumentException("visibility " + word);
        };
    }
}
