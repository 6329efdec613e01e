package org.mentoring.feedback.request;

import org.mentoring.contracts.WireNamed;
import org.mentoring.contracts.feedback.FeedbackStatus;
import org.mentoring.contracts.feedback.FeedbackVisibility;
import org.mentoring.feedback.request.domain.Feedback;
import org.mentoring.feedback.request.domain.Visibility;

/// The domain's words as the contract spells them; HTTP and the store use the same spelling.
final class FeedbackVocabulary {

    private FeedbackVocabulary() {}

    static FeedbackStatus status(Feedback.Asked feedback) {
        return switch (feedback) {
            case Feedback.Requested _ -> FeedbackStatus.REQUESTED;
            case Feedback.Given _ -> FeedbackStatus.GIVEN;
        };
    }

    static FeedbackVisibility contract(Visibility visibility) {
        return switch (visibility) {
            case AUTHOR -> FeedbackVisibility.AUTHOR;
            case PAIR -> FeedbackVisibility.PAIR;
            case COORDINATORS -> FeedbackVisibility.COORDINATORS;
        };
    }

    static Visibility visibility(String wireName) {
        return switch (WireNamed.parse(FeedbackVisibility.class, wireName)) {
            case AUTHOR -> Visibility.AUTHOR;
            case PAIR -> Visibility.PAIR;
            case COORDINATORS -> Visibility.COORDINATORS;
        };
    }
}
