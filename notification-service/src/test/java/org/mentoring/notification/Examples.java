package org.mentoring.notification;

import org.jspecify.annotations.Nullable;
import org.mentoring.contracts.people.EmploymentStatus;
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
import org.mentoring.service.people.Person;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/// Two people, and a message of every kind between them.
public final class Examples {

    public static final Person JONAS =
            person("person0jonas", "Jonas Weber", "Europe/Berlin", "de-AT");
    public static final Person AMINA =
            person("person0amina", "Amina Okafor", "America/New_York", "en");
    public static final Agreement AGREEMENT = new Agreement(1, 14, 45, "in-person", 24);
    public static final Appointment APPOINTMENT =
            appointment(Instant.parse("2026-03-31T15:00:00Z"), "Europe/Berlin");

    private Examples() {}

    public static Person person(String id, String name, String zone, String language) {
        return new Person(
                id,
                name,
                name.toLowerCase(java.util.Locale.ROOT).replace(' ', '.') + "@example.org",
                ZoneId.of(zone),
                language,
                EmploymentStatus.ACTIVE);
    }

    public static Appointment appointment(Instant startsAt, String zone) {
        return new Appointment(
                "meeting0first",
                1,
                startsAt,
                zone,
                Duration.ofMinutes(45),
                "video",
                false,
                2,
                new Agenda(1, 2, 0),
                true);
    }

    /// The same appointment after so many changes.
    public static Appointment revised(int revision) {
        return with(revision, APPOINTMENT.agenda());
    }

    /// The same appointment with this much to prepare.
    public static Appointment prepared(Agenda agenda) {
        return with(APPOINTMENT.revision(), agenda);
    }

    private static Appointment with(int revision, Agenda agenda) {
        return new Appointment(
                APPOINTMENT.meetingId(),
                APPOINTMENT.number(),
                APPOINTMENT.startsAt(),
                APPOINTMENT.zone(),
                APPOINTMENT.duration(),
                APPOINTMENT.medium(),
                APPOINTMENT.confirmed(),
                revision,
                agenda,
                APPOINTMENT.hasLink());
    }

    public static Matter.OfMeeting meeting(MeetingStep step, boolean byReader) {
        return new Matter.OfMeeting(
                step,
                APPOINTMENT,
                AMINA.personId(),
                byReader,
                step == MeetingStep.MOVED ? Instant.parse("2026-03-24T15:00:00Z") : null);
    }

    /// Every kind of message, in every form it has, to Jonas.
    public static List<Matter> everyMatter() {
        List<Matter> all = new ArrayList<>();
        all.add(new Matter.RunCompleted("run0first", "cohort0spring", 24, 1, 0));
        all.add(new Matter.RunFailed("run0first", "cohort0spring"));
        for (PairingStep step : PairingStep.values()) {
            for (Side side : Side.values()) {
                all.add(
                        new Matter.OfPairing(
                                step, "pairing0ours", "cohort0spring", AMINA.personId(), side));
            }
        }
        all.add(new Matter.ApprovalRequested("pairing0ours", "cohort0spring"));
        Arrays.stream(AgreementStep.values())
                .forEach(step ->
                        all.add(
                                new Matter.OfAgreement(
                                        step, "pairing0ours", AMINA.personId(), AGREEMENT)));
        all.add(goal(LocalDate.of(2026, 6, 30)));
        all.add(goal(null));
        Arrays.stream(GoalStep.values())
                .forEach(step ->
                        all.add(
                                new Matter.OfGoal(
                                        step, "plan0jonas", "pairing0ours", AMINA.personId())));
        for (MeetingStep step : MeetingStep.values()) {
            all.add(meeting(step, true));
            all.add(meeting(step, false));
        }
        all.add(
                new Matter.FeedbackRequested(
                        "feedback0first",
                        "pairing0ours",
                        AMINA.personId(),
                        Instant.parse("2026-04-07T15:45:00Z")));
        for (RequestStep step : RequestStep.values()) {
            all.add(request(step, AMINA.personId(), Instant.parse("2026-03-17T08:00:00Z")));
        }
        all.add(request(RequestStep.CLOSED, null, null));
        for (FitCheckStep step : FitCheckStep.values()) {
            all.add(fitCheck(step));
        }
        all.add(new Matter.FitCheckEscalated("cohort0spring"));
        return all;
    }

    public static Matter fitCheck(FitCheckStep step) {
        return new Matter.OfFitCheck(step, "pairing0ours", "cohort0spring", AMINA.personId());
    }

    private static Matter request(
            RequestStep step, @Nullable String partner, @Nullable Instant respondBy) {
        return new Matter.OfRequest(step, "request0ours", "cohort0spring", partner, respondBy);
    }

    private static Matter goal(@Nullable LocalDate dueOn) {
        return new Matter.GoalAdded(
                "plan0jonas", "pairing0ours", AMINA.personId(), "short-term", dueOn);
    }
}
