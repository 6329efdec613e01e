package org.mentoring.contracts;

import static org.mentoring.contracts.TopicCatalog.COHORT;
import static org.mentoring.contracts.TopicCatalog.ENROLMENT;
import static org.mentoring.contracts.TopicCatalog.FEEDBACK;
import static org.mentoring.contracts.TopicCatalog.FIT_CHECK;
import static org.mentoring.contracts.TopicCatalog.MEETING;
import static org.mentoring.contracts.TopicCatalog.NOTIFICATION;
import static org.mentoring.contracts.TopicCatalog.PAIRING;
import static org.mentoring.contracts.TopicCatalog.PAIRING_REQUEST;
import static org.mentoring.contracts.TopicCatalog.PAIRING_RUN;
import static org.mentoring.contracts.TopicCatalog.PEOPLE;
import static org.mentoring.contracts.TopicCatalog.PLAN;

import static java.util.function.Function.identity;
import static java.util.stream.Collectors.toUnmodifiableMap;

import org.mentoring.contracts.cohort.CohortChanged;
import org.mentoring.contracts.cohort.CohortCreated;
import org.mentoring.contracts.enrolment.EnrolmentAdded;
import org.mentoring.contracts.enrolment.EnrolmentChanged;
import org.mentoring.contracts.enrolment.EnrolmentLoadChanged;
import org.mentoring.contracts.feedback.FeedbackGiven;
import org.mentoring.contracts.feedback.FeedbackRequested;
import org.mentoring.contracts.fitcheck.FitCheckAsked;
import org.mentoring.contracts.fitcheck.FitCheckAskedAgain;
import org.mentoring.contracts.fitcheck.FitCheckEscalated;
import org.mentoring.contracts.meeting.MeetingAgendaItemAdded;
import org.mentoring.contracts.meeting.MeetingCancelled;
import org.mentoring.contracts.meeting.MeetingConfirmed;
import org.mentoring.contracts.meeting.MeetingHeld;
import org.mentoring.contracts.meeting.MeetingMoved;
import org.mentoring.contracts.meeting.MeetingScheduled;
import org.mentoring.contracts.notification.NotificationDropped;
import org.mentoring.contracts.notification.NotificationFailed;
import org.mentoring.contracts.notification.NotificationSent;
import org.mentoring.contracts.outbox.EventWithdrawn;
import org.mentoring.contracts.pairing.PairingAccepted;
import org.mentoring.contracts.pairing.PairingActivated;
import org.mentoring.contracts.pairing.PairingAgreementConfirmed;
import org.mentoring.contracts.pairing.PairingAgreementProposed;
import org.mentoring.contracts.pairing.PairingApprovalRequested;
import org.mentoring.contracts.pairing.PairingApproved;
import org.mentoring.contracts.pairing.PairingCompleted;
import org.mentoring.contracts.pairing.PairingDeclined;
import org.mentoring.contracts.pairing.PairingEndChanged;
import org.mentoring.contracts.pairing.PairingEnded;
import org.mentoring.contracts.pairing.PairingPaused;
import org.mentoring.contracts.pairing.PairingProposed;
import org.mentoring.contracts.pairing.PairingReflected;
import org.mentoring.contracts.pairing.PairingResumed;
import org.mentoring.contracts.pairing.PairingSelfRated;
import org.mentoring.contracts.pairing.PairingWithdrawn;
import org.mentoring.contracts.pairingrequest.PairingRequestAccepted;
import org.mentoring.contracts.pairingrequest.PairingRequestChoiceEnded;
import org.mentoring.contracts.pairingrequest.PairingRequestChoicesChanged;
import org.mentoring.contracts.pairingrequest.PairingRequestClosed;
import org.mentoring.contracts.pairingrequest.PairingRequestMade;
import org.mentoring.contracts.pairingrequest.PairingRequestMentorAsked;
import org.mentoring.contracts.pairingrequest.PairingRequestQuestionAnswered;
import org.mentoring.contracts.pairingrequest.PairingRequestQuestionAsked;
import org.mentoring.contracts.pairingrequest.PairingRequestReminderDue;
import org.mentoring.contracts.pairingrequest.PairingRequestWithdrawn;
import org.mentoring.contracts.pairingrun.PairingRunCancelled;
import org.mentoring.contracts.pairingrun.PairingRunCompleted;
import org.mentoring.contracts.pairingrun.PairingRunFailed;
import org.mentoring.contracts.pairingrun.PairingRunPublished;
import org.mentoring.contracts.pairingrun.PairingRunRequested;
import org.mentoring.contracts.people.PersonChanged;
import org.mentoring.contracts.people.PersonDeleted;
import org.mentoring.contracts.plan.PlanCommentAdded;
import org.mentoring.contracts.plan.PlanGoalAdded;
import org.mentoring.contracts.plan.PlanGoalChanged;
import org.mentoring.contracts.plan.PlanGoalDropped;
import org.mentoring.contracts.plan.PlanGoalEdited;
import org.mentoring.contracts.plan.PlanGoalReached;
import org.mentoring.contracts.plan.PlanGoalReopened;
import org.mentoring.contracts.plan.PlanGoalStated;
import org.mentoring.contracts.plan.PlanLearningChanged;
import org.mentoring.contracts.plan.PlanLearningDone;
import org.mentoring.contracts.plan.PlanStepDone;
import org.mentoring.contracts.plan.PlanStepsChanged;
import org.mentoring.contracts.plan.PlanTemplateCopied;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/// Every type of event with its wire name and topic. Names and versions are written here and
/// nowhere derived from a class, so that renaming a class never changes what travels.
public final class EventCatalog {

    /// What a CloudEvents `dataschema` starts with.
    public static final String SCHEMA_BASE = "https://mentoring.example/contracts/schemas/";

    /// The one type that the event runtime itself publishes, on whatever topic the withdrawn event
    /// belonged to. It is in no topic's own list; see [#withdrawnOn(Topic)].
    public static final String WITHDRAWN = "org.mentoring.outbox.withdrawn.v1";

    private static final List<EventType> TYPES =
            List.of(
                    type("org.mentoring.cohort.created.v1", COHORT, CohortCreated.class),
                    type("org.mentoring.cohort.changed.v1", COHORT, CohortChanged.class),
                    type("org.mentoring.enrolment.added.v1", ENROLMENT, EnrolmentAdded.class),
                    type("org.mentoring.enrolment.changed.v1", ENROLMENT, EnrolmentChanged.class),
                    type(
                            "org.mentoring.enrolment.load-changed.v1",
                            ENROLMENT,
                            EnrolmentLoadChanged.class),
                    type(
                            "org.mentoring.pairing-run.requested.v1",
                            PAIRING_RUN,
                            PairingRunRequested.class),
                    type(
                            "org.mentoring.pairing-run.completed.v1",
                            PAIRING_RUN,
                            PairingRunCompleted.class),
                    type(
                            "org.mentoring.pairing-run.published.v1",
                            PAIRING_RUN,
                            PairingRunPublished.class),
                    type(
                            "org.mentoring.pairing-run.failed.v1",
                            PAIRING_RUN,
                            PairingRunFailed.class),
                    type(
                            "org.mentoring.pairing-run.cancelled.v1",
                            PAIRING_RUN,
                            PairingRunCancelled.class),
                    type(
                            "org.mentoring.pairing-request.made.v1",
                            PAIRING_REQUEST,
                            PairingRequestMade.class),
                    type(
                            "org.mentoring.pairing-request.mentor-asked.v1",
                            PAIRING_REQUEST,
                            PairingRequestMentorAsked.class),
                    type(
                            "org.mentoring.pairing-request.reminder-due.v1",
                            PAIRING_REQUEST,
                            PairingRequestReminderDue.class),
                    type(
                            "org.mentoring.pairing-request.question-asked.v1",
                            PAIRING_REQUEST,
                            PairingRequestQuestionAsked.class),
                    type(
                            "org.mentoring.pairing-request.question-answered.v1",
                            PAIRING_REQUEST,
                            PairingRequestQuestionAnswered.class),
                    type(
                            "org.mentoring.pairing-request.choices-changed.v1",
                            PAIRING_REQUEST,
                            PairingRequestChoicesChanged.class),
                    type(
                            "org.mentoring.pairing-request.choice-ended.v1",
                            PAIRING_REQUEST,
                            PairingRequestChoiceEnded.class),
                    type(
                            "org.mentoring.pairing-request.accepted.v1",
                            PAIRING_REQUEST,
                            PairingRequestAccepted.class),
                    type(
                            "org.mentoring.pairing-request.withdrawn.v1",
                            PAIRING_REQUEST,
                            PairingRequestWithdrawn.class),
                    type(
                            "org.mentoring.pairing-request.closed.v1",
                            PAIRING_REQUEST,
                            PairingRequestClosed.class),
                    type("org.mentoring.pairing.proposed.v1", PAIRING, PairingProposed.class),
                    type("org.mentoring.pairing.accepted.v1", PAIRING, PairingAccepted.class),
                    type(
                            "org.mentoring.pairing.approval-requested.v1",
                            PAIRING,
                            PairingApprovalRequested.class),
                    type("org.mentoring.pairing.approved.v1", PAIRING, PairingApproved.class),
                    type("org.mentoring.pairing.activated.v1", PAIRING, PairingActivated.class),
                    type("org.mentoring.pairing.declined.v1", PAIRING, PairingDeclined.class),
                    type(
                            "org.mentoring.pairing.agreement-proposed.v1",
                            PAIRING,
                            PairingAgreementProposed.class),
                    type(
                            "org.mentoring.pairing.agreement-confirmed.v1",
                            PAIRING,
                            PairingAgreementConfirmed.class),
                    type("org.mentoring.pairing.withdrawn.v1", PAIRING, PairingWithdrawn.class),
                    type("org.mentoring.pairing.paused.v1", PAIRING, PairingPaused.class),
                    type("org.mentoring.pairing.resumed.v1", PAIRING, PairingResumed.class),
                    type("org.mentoring.pairing.end-changed.v1", PAIRING, PairingEndChanged.class),
                    type("org.mentoring.pairing.self-rated.v1", PAIRING, PairingSelfRated.class),
                    type("org.mentoring.pairing.completed.v1", PAIRING, PairingCompleted.class),
                    type("org.mentoring.pairing.ended.v1", PAIRING, PairingEnded.class),
                    type("org.mentoring.pairing.reflected.v1", PAIRING, PairingReflected.class),
                    type("org.mentoring.plan.goal-added.v1", PLAN, PlanGoalAdded.class),
                    type("org.mentoring.plan.goal-stated.v1", PLAN, PlanGoalStated.class),
                    type("org.mentoring.plan.goal-edited.v1", PLAN, PlanGoalEdited.class),
                    type("org.mentoring.plan.goal-changed.v1", PLAN, PlanGoalChanged.class),
                    type("org.mentoring.plan.goal-reached.v1", PLAN, PlanGoalReached.class),
                    type("org.mentoring.plan.goal-dropped.v1", PLAN, PlanGoalDropped.class),
                    type("org.mentoring.plan.goal-reopened.v1", PLAN, PlanGoalReopened.class),
                    type("org.mentoring.plan.template-copied.v1", PLAN, PlanTemplateCopied.class),
                    type("org.mentoring.plan.steps-changed.v1", PLAN, PlanStepsChanged.class),
                    type("org.mentoring.plan.step-done.v1", PLAN, PlanStepDone.class),
                    type("org.mentoring.plan.learning-changed.v1", PLAN, PlanLearningChanged.class),
                    type("org.mentoring.plan.learning-done.v1", PLAN, PlanLearningDone.class),
                    type("org.mentoring.plan.comment-added.v1", PLAN, PlanCommentAdded.class),
                    type("org.mentoring.meeting.scheduled.v1", MEETING, MeetingScheduled.class),
                    type("org.mentoring.meeting.confirmed.v1", MEETING, MeetingConfirmed.class),
                    type(
                            "org.mentoring.meeting.agenda-item-added.v1",
                            MEETING,
                            MeetingAgendaItemAdded.class),
                    type("org.mentoring.meeting.moved.v1", MEETING, MeetingMoved.class),
                    type("org.mentoring.meeting.cancelled.v1", MEETING, MeetingCancelled.class),
                    type("org.mentoring.meeting.held.v1", MEETING, MeetingHeld.class),
                    type("org.mentoring.feedback.requested.v1", FEEDBACK, FeedbackRequested.class),
                    type("org.mentoring.feedback.given.v1", FEEDBACK, FeedbackGiven.class),
                    type(
                            "org.mentoring.notification.sent.v1",
                            NOTIFICATION,
                            NotificationSent.class),
                    type(
                            "org.mentoring.notification.failed.v1",
                            NOTIFICATION,
                            NotificationFailed.class),
                    type(
                            "org.mentoring.notification.dropped.v1",
                            NOTIFICATION,
                            NotificationDropped.class),
                    type("org.mentoring.fit-check.asked.v1", FIT_CHECK, FitCheckAsked.class),
                    type(
                            "org.mentoring.fit-check.asked-again.v1",
                            FIT_CHECK,
                            FitCheckAskedAgain.class),
                    type(
                            "org.mentoring.fit-check.escalated.v1",
                            FIT_CHECK,
                            FitCheckEscalated.class),
                    type("org.mentoring.person.changed.v1", PEOPLE, PersonChanged.class),
                    new EventType(
                            "org.mentoring.person.deleted.v1", PEOPLE, PersonDeleted.class, true));

    private static final Map<String, EventType> BY_WIRE_NAME =
            TYPES.stream().collect(toUnmodifiableMap(EventType::wireName, identity()));

    private static final Map<Class<?>, EventType> BY_RECORD =
            TYPES.stream().collect(toUnmodifiableMap(EventType::record, identity()));

    private EventCatalog() {}

    /// Every type that belongs to one topic, in the order of a mentoring story.
    public static List<EventType> types() {
        return TYPES;
    }

    /// The type that belongs to one topic under this name; empty for [#WITHDRAWN].
    public static Optional<EventType> byWireName(String wireName) {
        return Optional.ofNullable(BY_WIRE_NAME.get(wireName));
    }

    /// The type of an event's record.
    ///
    /// @throws IllegalArgumentException for a record that is in no topic's list
    public static EventType of(Class<? extends MentoringEvent> record) {
        EventType type = BY_RECORD.get(record);
        if (type == null) {
            throw new IllegalArgumentException(record.getName() + " is not in the event catalogue");
        }
        return type;
    }

    /// What may arrive on a topic: its own types and [#WITHDRAWN].
    public static List<EventType> on(Topic topic) {
        Stream<EventType> own = TYPES.stream().filter(type -> type.topic().equals(topic));
        return Stream.concat(own, Stream.of(withdrawnOn(topic))).toList();
    }

    /// The type under this name if it may arrive on this topic.
    public static Optional<EventType> on(Topic topic, String wireName) {
        if (WITHDRAWN.equals(wireName)) {
            return Optional.of(withdrawnOn(topic));
        }
        return byWireName(wireName).filter(type -> type.topic().equals(topic));
    }

    /// What takes the place of an event of this topic that an operator withdrew.
    public static EventType withdrawnOn(Topic topic) {
        return type(WITHDRAWN, topic, EventWithdrawn.class);
    }

    private static EventType type(
            String wireName, Topic topic, Class<? extends MentoringEvent> record) {
        return new EventType(wireName, topic, record, false);
    }
}
