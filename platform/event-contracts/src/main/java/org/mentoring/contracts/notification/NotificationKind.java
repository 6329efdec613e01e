package org.mentoring.contracts.notification;

import org.mentoring.contracts.WireNamed;

/// What the message is for.
public enum NotificationKind implements WireNamed {
    PAIRING_RUN_COMPLETED("pairing-run-completed"),
    PAIRING_RUN_FAILED("pairing-run-failed"),
    PAIRING_PROPOSED("pairing-proposed"),
    PAIRING_ACCEPTED("pairing-accepted"),
    PAIRING_AGREED("pairing-agreed"),
    PAIRING_APPROVAL("pairing-approval"),
    PAIRING_ACTIVATED("pairing-activated"),
    PAIRING_DECLINED("pairing-declined"),
    PAIRING_WITHDRAWN("pairing-withdrawn"),
    PAIRING_PAUSED("pairing-paused"),
    PAIRING_RESUMED("pairing-resumed"),
    PAIRING_COMPLETED("pairing-completed"),
    PAIRING_ENDED("pairing-ended"),
    AGREEMENT_PROPOSED("agreement-proposed"),
    AGREEMENT_CONFIRMED("agreement-confirmed"),
    GOAL_ADDED("goal-added"),
    GOAL_CHANGED("goal-changed"),
    GOAL_REACHED("goal-reached"),
    GOAL_COMMENTED("goal-commented"),
    MEETING_SCHEDULED("meeting-scheduled"),
    MEETING_CONFIRMED("meeting-confirmed"),
    AGENDA_CHANGED("agenda-changed"),
    MEETING_MOVED("meeting-moved"),
    MEETING_CANCELLED("meeting-cancelled"),
    FEEDBACK_REQUESTED("feedback-requested"),
    PAIRING_REQUEST_ASKED("pairing-request-asked"),
    PAIRING_REQUEST_REMINDER("pairing-request-reminder"),
    PAIRING_REQUEST_QUESTION("pairing-request-question"),
    PAIRING_REQUEST_ANSWER("pairing-request-answer"),
    PAIRING_REQUEST_NEXT("pairing-request-next"),
    PAIRING_REQUEST_CLOSED("pairing-request-closed"),
    PAIRING_REQUEST_WITHDRAWN("pairing-request-withdrawn"),
    FIT_CHECK("fit-check"),
    FIT_CHECK_AGAIN("fit-check-again"),
    FIT_CHECK_ESCALATED("fit-check-escalated");

    private final String wireName;

    NotificationKind(String wireName) {
        this.wireName = wireName;
    }

    @Override
    public String wireName() {
        return wireName;
    }
}
