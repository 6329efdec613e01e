package org.mentoring.notification.message;

import org.bson.Document;
import org.jspecify.annotations.Nullable;
import org.mentoring.notification.domain.Agenda;
import org.mentoring.notification.domain.Agreement;
import org.mentoring.notification.domain.AgreementStep;
import org.mentoring.notification.domain.Appointment;
import org.mentoring.notification.domain.FitCheckStep;
import org.mentoring.notification.domain.GoalStep;
import org.mentoring.notification.domain.Matter;
import org.mentoring.notification.domain.MeetingStep;
import org.mentoring.notification.domain.PairingStep;
import org.mentoring.notification.domain.RequestStep;
import org.mentoring.notification.domain.Side;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Date;

/// What a message is about, as a document: its fields by name, and `type` to tell which they are.
///
/// ```
/// { type: "meeting", step: "MOVED", partnerId, byReader: false, previousStartsAt: <date>,
///   meetingId, number: 1, startsAt: <date>, zone: "Europe/Berlin", minutes: 45, medium: "video",
///   confirmed: true, revision: 2, agendaTopics: 1, agendaQuestions: 2, agendaMaterials: 0,
///   hasLink: true }
/// ```
final class MatterDocument {

    private static final String TYPE = "type";
    private static final String STEP = "step";
    private static final String PARTNER = "partnerId";
    private static final String PAIRING = "pairingId";
    private static final String COHORT = "cohortId";
    private static final String TOPICS = "agendaTopics";

    private MatterDocument() {}

    static Document encode(Matter matter) {
        return switch (matter) {
            case Matter.RunCompleted run ->
                    typed("pairing-run")
                            .append("runId", run.runId())
                            .append(COHORT, run.cohortId())
                            .append("drafts", run.drafts())
                            .append("unmatchedMentees", run.unmatchedMentees())
                            .append("unmatchedMentors", run.unmatchedMentors());
            case Matter.RunFailed run ->
                    typed("pairing-run-failed")
                            .append("runId", run.runId())
                            .append(COHORT, run.cohortId());
            case Matter.OfPairing pairing ->
                    typed("pairing")
                            .append(STEP, pairing.step().name())
                            .append(PAIRING, pairing.pairingId())
                            .append(COHORT, pairing.cohortId())
                            .append(PARTNER, pairing.partnerId())
                            .append("reader", pairing.reader().name());
            case Matter.ApprovalRequested approval ->
                    typed("pairing-approval")
                            .append(PAIRING, approval.pairingId())
                            .append(COHORT, approval.cohortId());
            case Matter.OfAgreement agreement ->
                    encode(
                            typed("agreement")
                                    .append(STEP, agreement.step().name())
                                    .append(PAIRING, agreement.pairingId())
                                    .append(PARTNER, agreement.partnerId()),
                            agreement.agreement());
            case Matter.GoalAdded goal ->
                    typed("goal")
                            .append("planId", goal.planId())
                            .append(PAIRING, goal.pairingId())
                            .append(PARTNER, goal.menteeId())
                            .append("horizon", goal.horizon())
                            .append("dueOn", text(goal.dueOn()));
            case Matter.OfGoal goal ->
                    typed("goal-step")
                            .append(STEP, goal.step().name())
                            .append("planId", goal.planId())
                            .append(PAIRING, goal.pairingId())
                            .append(PARTNER, goal.partnerId());
            case Matter.OfMeeting meeting ->
                    encode(
                            typed("meeting")
                                    .append(STEP, meeting.step().name())
                                    .append(PARTNER, meeting.partnerId())
                                    .append("byReader", meeting.byReader())
                                    .append("previousStartsAt", meeting.previousStartsAt()),
                            meeting.appointment());
            case Matter.OfRequest request ->
                    typed("pairing-request")
                            .append(STEP, request.step().name())
                            .append("requestId", request.requestId())
                            .append(COHORT, request.cohortId())
                            .append(PARTNER, request.partnerId())
                            .append("respondBy", request.respondBy());
            case Matter.FeedbackRequested feedback ->
                    typed("feedback")
                            .append("feedbackId", feedback.feedbackId())
                            .append(PAIRING, feedback.pairingId())
                            .append(PARTNER, feedback.subjectId())
                            .append("dueAt", feedback.dueAt());
            case Matter.OfFitCheck check ->
                    typed("fit-check")
                            .append(STEP, check.step().name())
                            .append(PAIRING, check.pairingId())
                            .append(COHORT, check.cohortId())
                            .append(PARTNER, check.partnerId());
            case Matter.FitCheckEscalated escalated ->
                    typed("fit-check-escalated").append(COHORT, escalated.cohortId());
        };
    }

    private static Document typed(String type) {
        return new Document(TYPE, type);
    }

    private static @Nullable String text(@Nullable LocalDate date) {
        return date == null ? null : date.toString();
    }

    private static Document encode(Document document, Agreement agreement) {
        return document.append("version", agreement.version())
                .append("cadenceDays", agreement.cadenceDays())
                .append("meetingMinutes", agreement.meetingMinutes())
                .append("channel", agreement.channel())
                .append("noticeHours", agreement.noticeHours());
    }

    private static Document encode(Document document, Appointment appointment) {
        return document.append("meetingId", appointment.meetingId())
                .append("number", appointment.number())
                .append("startsAt", appointment.startsAt())
                .append("zone", appointment.zone())
                .append("minutes", appointment.duration().toMinutes())
                .append("medium", appointment.medium())
                .append("confirmed", appointment.confirmed())
                .append("revision", appointment.revision())
                .append(TOPICS, appointment.agenda().topics())
                .append("agendaQuestions", appointment.agenda().questions())
                .append("agendaMaterials", appointment.agenda().materials())
                .append("hasLink", appointment.hasLink());
    }

    static Matter decode(Document document) {
        return switch (document.getString(TYPE)) {
            case "pairing-run" -> run(document);
            case "pairing-run-failed" ->
                    new Matter.RunFailed(document.getString("runId"), document.getString(COHORT));
            case "pairing" -> pairing(document);
            case "pairing-approval" ->
                    new Matter.ApprovalRequested(
                            document.getString(PAIRING), document.getString(COHORT));
            case "agreement" -> agreement(document);
            case "goal" -> goal(document);
            case "goal-step" -> goalStep(document);
            case "meeting" -> meeting(document);
            case "feedback" -> feedback(document);
            case "pairing-request" -> request(document);
            case "fit-check" -> fitCheck(document);
            case "fit-check-escalated" -> new Matter.FitCheckEscalated(document.getString(COHORT));
            default -> throw new IllegalStateException("no matter of type " + document.get(TYPE));
        };
    }

    private static Matter run(Document document) {
        return new Matter.RunCompleted(
                document.getString("runId"),
                document.getString(COHORT),
                document.getInteger("drafts"),
                document.getInteger("unmatchedMentees"),
                document.getInteger("unmatchedMentors"));
    }

    private static Matter pairing(Document document) {
        return new Matter.OfPairing(
                PairingStep.valueOf(document.getString(STEP)),
                document.getString(PAIRING),
                document.getString(COHORT),
                document.getString(PARTNER),
                Side.valueOf(document.getString("reader")));
    }

    private static Matter agreement(Document document) {
        return new Matter.OfAgreement(
                AgreementStep.valueOf(document.getString(STEP)),
                document.getString(PAIRING),
                document.getString(PARTNER),
                new Agreement(
                        document.getInteger("version"),
                        document.getInteger("cadenceDays"),
                        document.getInteger("meetingMinutes"),
                        document.getString("channel"),
                        document.getInteger("noticeHours")));
    }

    private static Matter goal(Document document) {
        String dueOn = document.getString("dueOn");
        return new Matter.GoalAdded(
                document.getString("planId"),
                document.getString(PAIRING),
                document.getString(PARTNER),
                document.getString("horizon"),
                dueOn == null ? null : LocalDate.parse(dueOn));
    }

    private static Matter goalStep(Document document) {
        return new Matter.OfGoal(
                GoalStep.valueOf(document.getString(STEP)),
                document.getString("planId"),
                document.getString(PAIRING),
                document.getString(PARTNER));
    }

    private static Matter meeting(Document document) {
        Date previous = document.getDate("previousStartsAt");
        return new Matter.OfMeeting(
                MeetingStep.valueOf(document.getString(STEP)),
                appointment(document),
                document.getString(PARTNER),
                document.getBoolean("byReader"),
                previous == null ? null : previous.toInstant());
    }

    private static Appointment appointment(Document document) {
        return new Appointment(
                document.getString("meetingId"),
                document.getInteger("number"),
                instant(document, "startsAt"),
                document.getString("zone"),
                Duration.ofMinutes(document.get("minutes", Number.class).longValue()),
                document.getString("medium"),
                document.getBoolean("confirmed"),
                document.getInteger("revision"),
                agenda(document),
                document.getBoolean("hasLink"));
    }

    /// Earlier releases kept one number for all kinds.
    private static Agenda agenda(Document document) {
        return document.containsKey(TOPICS)
                ? new Agenda(
                        document.getInteger(TOPICS),
                        document.getInteger("agendaQuestions"),
                        document.getInteger("agendaMaterials"))
                : new Agenda(document.getInteger("agendaItems"), 0, 0);
    }

    private static Matter request(Document document) {
        Date respondBy = document.getDate("respondBy");
        return new Matter.OfRequest(
                RequestStep.valueOf(document.getString(STEP)),
                document.getString("requestId"),
                document.getString(COHORT),
                document.getString(PARTNER),
                respondBy == null ? null : respondBy.toInstant());
    }

    private static Matter feedback(Document document) {
        return new Matter.FeedbackRequested(
                document.getString("feedbackId"),
                document.getString(PAIRING),
                document.getString(PARTNER),
                instant(document, "dueAt"));
    }

    private static Matter fitCheck(Document document) {
        return new Matter.OfFitCheck(
                FitCheckStep.valueOf(document.getString(STEP)),
                document.getString(PAIRING),
                document.getString(COHORT),
                document.getString(PARTNER));
    }

    private static Instant instant(Document document, String field) {
        return document.getDate(field).toInstant();
    }
}
