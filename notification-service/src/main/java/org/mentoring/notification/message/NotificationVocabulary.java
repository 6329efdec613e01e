package org.mentoring.notification.message;

import org.mentoring.contracts.notification.DropReason;
import org.mentoring.contracts.notification.NotificationKind;
import org.mentoring.contracts.notification.NotificationStatus;
import org.mentoring.contracts.notification.NotificationSubject;
import org.mentoring.notification.domain.AgreementStep;
import org.mentoring.notification.domain.FitCheckStep;
import org.mentoring.notification.domain.GoalStep;
import org.mentoring.notification.domain.Matter;
import org.mentoring.notification.domain.MeetingStep;
import org.mentoring.notification.domain.PairingStep;
import org.mentoring.notification.domain.RequestStep;
import org.mentoring.notification.message.domain.Delivery;
import org.mentoring.notification.message.domain.Delivery.Needless;

/// The contract's names for what a notification is.
final class NotificationVocabulary {

    private NotificationVocabulary() {}

    static NotificationKind kind(Matter matter) {
        return switch (matter) {
            case Matter.RunCompleted _ -> NotificationKind.PAIRING_RUN_COMPLETED;
            case Matter.RunFailed _ -> NotificationKind.PAIRING_RUN_FAILED;
            case Matter.OfPairing pairing -> kind(pairing.step());
            case Matter.ApprovalRequested _ -> NotificationKind.PAIRING_APPROVAL;
            case Matter.OfAgreement agreement -> kind(agreement.step());
            case Matter.GoalAdded _ -> NotificationKind.GOAL_ADDED;
            case Matter.OfGoal goal -> kind(goal.step());
            case Matter.OfMeeting meeting -> kind(meeting.step());
            case Matter.FeedbackRequested _ -> NotificationKind.FEEDBACK_REQUESTED;
            case Matter.OfRequest request -> kind(request.step());
            case Matter.OfFitCheck check -> kind(check.step());
            case Matter.FitCheckEscalated _ -> NotificationKind.FIT_CHECK_ESCALATED;
        };
    }

    private static NotificationKind kind(FitCheckStep step) {
        return switch (step) {
            case ASKED -> NotificationKind.FIT_CHECK;
            case AGAIN -> NotificationKind.FIT_CHECK_AGAIN;
        };
    }

    private static NotificationKind kind(PairingStep step) {
        return switch (step) {
            case PROPOSED -> NotificationKind.PAIRING_PROPOSED;
            case ACCEPTED -> NotificationKind.PAIRING_ACCEPTED;
            case AGREED -> NotificationKind.PAIRING_AGREED;
            case ACTIVATED -> NotificationKind.PAIRING_ACTIVATED;
            case DECLINED -> NotificationKind.PAIRING_DECLINED;
            case WITHDRAWN -> NotificationKind.PAIRING_WITHDRAWN;
            case PAUSED, LEFT -> NotificationKind.PAIRING_PAUSED;
            case RESUMED -> NotificationKind.PAIRING_RESUMED;
            case COMPLETED -> NotificationKind.PAIRING_COMPLETED;
            case ENDED, REMATCH -> NotificationKind.PAIRING_ENDED;
        };
    }

    private static NotificationKind kind(RequestStep step) {
        return switch (step) {
            case ASKED -> NotificationKind.PAIRING_REQUEST_ASKED;
            case REMINDER -> NotificationKind.PAIRING_REQUEST_REMINDER;
            case QUESTION -> NotificationKind.PAIRING_REQUEST_QUESTION;
            case ANSWER -> NotificationKind.PAIRING_REQUEST_ANSWER;
            case NEXT -> NotificationKind.PAIRING_REQUEST_NEXT;
            case CLOSED -> NotificationKind.PAIRING_REQUEST_CLOSED;
            case WITHDRAWN -> NotificationKind.PAIRING_REQUEST_WITHDRAWN;
        };
    }

    private static NotificationKind kind(AgreementStep step) {
        return switch (step) {
            case PROPOSED -> NotificationKind.AGREEMENT_PROPOSED;
            case CONFIRMED -> NotificationKind.AGREEMENT_CONFIRMED;
        };
    }

    private static NotificationKind kind(GoalStep step) {
        return switch (step) {
            case CHANGED -> NotificationKind.GOAL_CHANGED;
            case REACHED -> NotificationKind.GOAL_REACHED;
            case COMMENTED -> NotificationKind.GOAL_COMMENTED;
        };
    }

    private static NotificationKind kind(MeetingStep step) {
        return switch (step) {
            case SCHEDULED -> NotificationKind.MEETING_SCHEDULED;
            case CONFIRMED -> NotificationKind.MEETING_CONFIRMED;
            case MOVED -> NotificationKind.MEETING_MOVED;
            case CANCELLED -> NotificationKind.MEETING_CANCELLED;
        };
    }

    static NotificationSubject subject(Matter matter) {
        return switch (matter) {
            case Matter.RunCompleted _, Matter.RunFailed _ -> NotificationSubject.PAIRING_RUN;
            case Matter.OfPairing _,
                    Matter.ApprovalRequested _,
                    Matter.OfAgreement _,
                    Matter.OfFitCheck _ ->
                    NotificationSubject.PAIRING;
            case Matter.GoalAdded _, Matter.OfGoal _ -> NotificationSubject.PLAN;
            case Matter.OfMeeting _ -> NotificationSubject.MEETING;
            case Matter.FeedbackRequested _ -> NotificationSubject.FEEDBACK;
            case Matter.OfRequest _ -> NotificationSubject.PAIRING_REQUEST;
            case Matter.FitCheckEscalated _ -> NotificationSubject.COHORT;
        };
    }

    static String subjectId(Matter matter) {
        return switch (matter) {
            case Matter.RunCompleted run -> run.runId();
            case Matter.RunFailed run -> run.runId();
            case Matter.OfPairing pairing -> pairing.pairingId();
            case Matter.ApprovalRequested approval -> approval.pairingId();
            case Matter.OfAgreement agreement -> agreement.pairingId();
            case Matter.GoalAdded goal -> goal.planId();
            case Matter.OfGoal goal -> goal.planId();
            case Matter.OfMeeting meeting -> meeting.appointment().meetingId();
            case Matter.FeedbackRequested feedback -> feedback.feedbackId();
            case Matter.OfRequest request -> request.requestId();
            case Matter.OfFitCheck check -> check.pairingId();
            case Matter.FitCheckEscalated escalated -> escalated.cohortId();
        };
    }

    static NotificationStatus status(Delivery delivery) {
        return switch (delivery) {
            case Delivery.Pending _ -> NotificationStatus.PENDING;
            case Delivery.Sent _ -> NotificationStatus.SENT;
            case Delivery.Failed _ -> NotificationStatus.FAILED;
            case Delivery.Dropped _ -> NotificationStatus.DROPPED;
        };
    }

    static DropReason reason(Needless why) {
        return switch (why) {
            case SUPERSEDED -> DropReason.SUPERSEDED;
            case PAST -> DropReason.PAST;
            case TOO_OLD -> DropReason.TOO_OLD;
            case NO_RECIPIENT -> DropReason.NO_RECIPIENT;
        };
    }
}
