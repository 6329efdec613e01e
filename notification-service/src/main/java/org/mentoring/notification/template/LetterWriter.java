package org.mentoring.notification.template;

import org.jspecify.annotations.Nullable;
import org.mentoring.notification.cohort.Cohorts;
import org.mentoring.notification.domain.Agenda;
import org.mentoring.notification.domain.Agreement;
import org.mentoring.notification.domain.Appointment;
import org.mentoring.notification.domain.FitCheckStep;
import org.mentoring.notification.domain.Matter;
import org.mentoring.notification.domain.MeetingStep;
import org.mentoring.notification.domain.PairingStep;
import org.mentoring.notification.template.Letter.Action;
import org.mentoring.notification.template.Letter.Detail;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/// Finds the words for one letter.
final class LetterWriter {

    private final Texts texts;
    private final Links links;
    private final Cohorts cohorts;
    private final String reader;
    private final String partner;

    /// @param reader the name of whom the letter goes to
    /// @param partner the name of whom it speaks of; empty where it speaks of nobody
    LetterWriter(Texts texts, Links links, Cohorts cohorts, String reader, String partner) {
        this.texts = texts;
        this.links = links;
        this.cohorts = cohorts;
        this.reader = reader;
        this.partner = partner;
    }

    Letter write(Matter matter) {
        return switch (matter) {
            case Matter.RunCompleted run -> run(run);
            case Matter.RunFailed run -> run(run);
            case Matter.OfPairing pairing -> pairing(pairing);
            case Matter.ApprovalRequested approval -> approval(approval);
            case Matter.OfAgreement agreement -> agreement(agreement);
            case Matter.GoalAdded goal -> goal(goal);
            case Matter.OfGoal goal -> goal(goal);
            case Matter.OfRequest request -> request(request);
            case Matter.OfMeeting meeting -> meeting(meeting);
            case Matter.FeedbackRequested feedback -> feedback(feedback);
            case Matter.OfFitCheck check -> fitCheck(check);
            case Matter.FitCheckEscalated escalated -> escalated(escalated);
        };
    }

    private Letter run(Matter.RunCompleted run) {
        List<Detail> details = cohort(run.cohortId());
        details.add(detail("drafts", String.valueOf(run.drafts())));
        details.add(detail("unmatched-mentees", String.valueOf(run.unmatchedMentees())));
        details.add(detail("unmatched-mentors", String.valueOf(run.unmatchedMentors())));
        return letter(
                "pairing-run-completed", "pairing-run-completed", details, links.run(run.runId()));
    }

    private Letter run(Matter.RunFailed run) {
        return letter(
                "pairing-run-failed",
                "pairing-run-failed",
                cohort(run.cohortId()),
                links.run(run.runId()));
    }

    private Letter pairing(Matter.OfPairing pairing) {
        String kind = "pairing-" + lower(pairing.step());
        String key =
                pairing.step() == PairingStep.PROPOSED
                        ? kind + "." + lower(pairing.reader())
                        : kind;
        return letter(
                action(pairing.step()),
                key,
                cohort(pairing.cohortId()),
                links.pairing(pairing.pairingId()));
    }

    /// Steps that lead to the same place have its word from one of them.
    private static String action(PairingStep step) {
        return switch (step) {
            case REMATCH -> "pairing-ended";
            case LEFT -> "pairing-paused";
            case PROPOSED,
                    ACCEPTED,
                    AGREED,
                    ACTIVATED,
                    DECLINED,
                    WITHDRAWN,
                    PAUSED,
                    RESUMED,
                    COMPLETED,
                    ENDED ->
                    "pairing-" + lower(step);
        };
    }

    private Letter approval(Matter.ApprovalRequested approval) {
        return letter(
                "pairing-approval",
                "pairing-approval",
                cohort(approval.cohortId()),
                links.pairing(approval.pairingId()));
    }

    private Letter request(Matter.OfRequest request) {
        String kind = "pairing-request-" + lower(request.step());
        List<Detail> details = cohort(request.cohortId());
        if (request.respondBy() != null) {
            details.add(detail("respond-by", texts.when(request.respondBy())));
        }
        return letter(kind, kind, details, links.request(request.requestId()));
    }

    private Letter agreement(Matter.OfAgreement step) {
        String kind = "agreement-" + lower(step.step());
        Agreement agreed = step.agreement();
        List<Detail> details =
                List.of(
                        detail("cadence", texts.say("detail.cadence.days", agreed.cadenceDays())),
                        detail("length", texts.say("detail.minutes", agreed.meetingMinutes())),
                        detail("channel", texts.say("channel." + agreed.channel())),
                        detail("notice", texts.say("detail.hours", agreed.noticeHours())));
        return letter(kind, kind, details, links.pairing(step.pairingId()));
    }

    private Letter goal(Matter.GoalAdded goal) {
        List<Detail> details = new ArrayList<>();
        details.add(detail("horizon", texts.say("horizon." + goal.horizon())));
        if (goal.dueOn() != null) {
            details.add(detail("due", texts.day(goal.dueOn())));
        }
        return letter("goal-added", "goal-added", details, links.pairing(goal.pairingId()));
    }

    private Letter goal(Matter.OfGoal goal) {
        String kind = "goal-" + lower(goal.step());
        return letter(kind, kind, List.of(), links.pairing(goal.pairingId()));
    }

    private Letter meeting(Matter.OfMeeting meeting) {
        Appointment appointment = meeting.appointment();
        String kind = "meeting-" + lower(meeting.step());
        String key = kind + (meeting.byReader() ? ".own" : ".other");
        return letter(
                kind,
                key,
                meetingDetails(meeting),
                links.meeting(appointment.meetingId()),
                partner,
                texts.day(appointment.startsAt()));
    }

    private List<Detail> meetingDetails(Matter.OfMeeting meeting) {
        Appointment appointment = meeting.appointment();
        List<Detail> details = new ArrayList<>();
        details.add(detail("when", texts.when(appointment.startsAt())));
        if (meeting.previousStartsAt() != null) {
            details.add(detail("previously", texts.when(meeting.previousStartsAt())));
        }
        details.add(
                detail("length", texts.say("detail.minutes", appointment.duration().toMinutes())));
        details.add(detail("medium", texts.say("medium." + appointment.medium())));
        if (meeting.step() != MeetingStep.CANCELLED) {
            details.add(detail("agenda", agenda(appointment.agenda())));
            if (appointment.hasLink()) {
                details.add(detail("join", links.join(appointment.meetingId())));
            }
        }
        return details;
    }

    /// Its kinds and how many of each, so that the reader knows whether to prepare something.
    private String agenda(Agenda agenda) {
        if (agenda.isEmpty()) {
            return texts.say("detail.agenda.nothing");
        }
        List<String> parts = new ArrayList<>();
        count(parts, "topics", agenda.topics());
        count(parts, "questions", agenda.questions());
        count(parts, "materials", agenda.materials());
        return String.join(", ", parts);
    }

    private void count(List<String> parts, String kind, int number) {
        if (number > 0) {
            parts.add(texts.say("detail.agenda." + kind, number));
        }
    }

    private Letter feedback(Matter.FeedbackRequested feedback) {
        return letter(
                "feedback-requested",
                "feedback-requested",
                List.of(detail("due", texts.when(feedback.dueAt()))),
                links.feedback(feedback.feedbackId()));
    }

    private Letter fitCheck(Matter.OfFitCheck check) {
        String key = check.step() == FitCheckStep.AGAIN ? "fit-check-again" : "fit-check";
        return letter(
                "fit-check", key, cohort(check.cohortId()), links.fitCheck(check.pairingId()));
    }

    private Letter escalated(Matter.FitCheckEscalated escalated) {
        return letter(
                "fit-check-escalated",
                "fit-check-escalated",
                cohort(escalated.cohortId()),
                links.fitChecks(escalated.cohortId()));
    }

    /// Cohorts have no name that travels; a coordinator of several knows them by their start.
    private List<Detail> cohort(String cohortId) {
        List<Detail> details = new ArrayList<>();
        @Nullable LocalDate startsOn = cohorts.startsOn(cohortId).orElse(null);
        if (startsOn != null) {
            details.add(detail("cohort", texts.say("detail.cohort.from", texts.day(startsOn))));
        }
        return details;
    }

    private Detail detail(String name, String value) {
        return new Detail(texts.say("detail." + name), value);
    }

    private Letter letter(String kind, String key, List<Detail> details, String address) {
        return letter(kind, key, details, address, partner);
    }

    private Letter letter(
            String kind, String key, List<Detail> details, String address, Object... arguments) {
        return new Letter(
                texts.language(),
                texts.say(key + ".subject", arguments),
                texts.say("greeting", reader),
                List.of(texts.say(key + ".body", arguments)),
                details,
                new Action(texts.say(kind + ".action"), address),
                texts.say("closing"),
                texts.say("footer", texts.zone()));
    }

    private static String lower(Enum<?> step) {
        return step.name().toLowerCase(Locale.ROOT);
    }
}
