package org.mentoring.notification.trigger;

import static org.assertj.core.api.Assertions.assertThat;

import static java.nio.charset.StandardCharsets.UTF_8;

import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.mentoring.contracts.MentoringEvent;
import org.mentoring.contracts.TopicCatalog;
import org.mentoring.contracts.feedback.FeedbackEvent;
import org.mentoring.contracts.fitcheck.FitCheckEvent;
import org.mentoring.contracts.meeting.MeetingEvent;
import org.mentoring.contracts.meeting.MeetingScheduled;
import org.mentoring.contracts.pairing.PairingActivated;
import org.mentoring.contracts.pairing.PairingEvent;
import org.mentoring.contracts.pairing.PairingProposed;
import org.mentoring.contracts.pairingrequest.ChoiceOutcome;
import org.mentoring.contracts.pairingrequest.PairingRequestChoiceEnded;
import org.mentoring.contracts.pairingrequest.PairingRequestClosed;
import org.mentoring.contracts.pairingrequest.PairingRequestEvent;
import org.mentoring.contracts.pairingrequest.PairingRequestStatus;
import org.mentoring.contracts.pairingrequest.PairingRequestView;
import org.mentoring.contracts.pairingrun.PairingRunEvent;
import org.mentoring.contracts.plan.PlanEvent;
import org.mentoring.contracts.sample.Sample;
import org.mentoring.contracts.sample.Samples;
import org.mentoring.notification.domain.Agenda;
import org.mentoring.notification.domain.Matter;
import org.mentoring.runtime.codec.EventCodec;
import org.mentoring.runtime.consumer.EventHandler;
import org.mentoring.runtime.consumer.ReceivedEvent;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;

/// Fed with the published story, every sample of it.
class MessengerTest {

    private static final EventCodec CODEC = new EventCodec();
    private static final Duration AGE_LIMIT = Duration.ofDays(7);

    private final List<String> asked = new ArrayList<>();
    private final List<String> late = new ArrayList<>();
    private Instant now = Instant.parse("2026-03-02T08:00:00Z");
    private final Messenger messenger =
            new Messenger(
                    (cause, recipient, matter) ->
                            asked.add(
                                    "%s → %s: %s".formatted(cause, name(recipient), told(matter))),
                    (cause, recipient, _) -> late.add(cause + " → " + name(recipient)),
                    AGE_LIMIT,
                    () -> now);
    private final List<EventHandler> handlers =
            List.of(
                    messenger.telling(PairingRunEvent.class, PairingRunMessages::of),
                    messenger.telling(PairingRequestEvent.class, PairingRequestMessages::of),
                    messenger.telling(PairingEvent.class, PairingMessages::of),
                    messenger.telling(FitCheckEvent.class, FitCheckMessages::of),
                    messenger.telling(PlanEvent.class, PlanMessages::of),
                    messenger.telling(MeetingEvent.class, MeetingMessages::of),
                    messenger.telling(FeedbackEvent.class, FeedbackMessages::of));

    @Test
    void tellsEverybodyOfTheStoryWhatTheyNeedToKnow() {
        Samples.story().forEach(this::receive);

        assertThat(asked)
                .containsExactly(
                        "run0spring0first0000000000:2 → ruth: RunCompleted 2/0/0",
                        "request0leila0first0000000:2 → amina: request ASKED with leila by"
                                + " 2026-03-16T10:00:01Z",
                        "request0leila0first0000000:3 → amina: request WITHDRAWN with leila by"
                                + " null",
                        "request0jonas0000000000000:2 → amina: request ASKED with jonas by"
                                + " 2026-03-17T07:58:01Z",
                        "request0leila0second000000:2 → amina: request ASKED with leila by"
                                + " 2026-03-17T07:59:01Z",
                        "run0spring0third0000000000:2 → ruth: RunFailed",
                        "pairing0amina0jonas0000000:1 → amina: PROPOSED as MENTOR with jonas",
                        "pairing0amina0jonas0000000:1 → jonas: PROPOSED as MENTEE with amina",
                        "pairing0chen0leila00000000:1 → chen: PROPOSED as MENTOR with leila",
                        "pairing0chen0leila00000000:1 → leila: PROPOSED as MENTEE with chen",
                        "pairing0amina0jonas0000000:2 → amina: ACCEPTED as MENTOR with jonas",
                        "request0leila0second000000:3 → leila: request QUESTION with amina by"
                                + " null",
                        "request0leila0second000000:4 → amina: request ANSWER with leila by"
                                + " 2026-03-17T07:59:01Z",
                        "pairing0amina0jonas0000000:4 → amina: ACTIVATED as MENTOR with jonas",
                        "pairing0amina0jonas0000000:4 → jonas: ACTIVATED as MENTEE with amina",
                        "pairing0chen0leila00000000:2 → leila: DECLINED as MENTEE with chen",
                        "plan0jonas0000000000000000:1 → amina: goal short-term of jonas due"
                                + " 2026-06-30",
                        "plan0jonas0000000000000000:2 → amina: goal long-term of jonas due null",
                        "pairing0amina0jonas0000000:5 → amina: agreement PROPOSED with jonas every"
                                + " 14 days",
                        "pairing0amina0jonas0000000:6 → amina: agreement CONFIRMED with jonas every"
                                + " 14 days",
                        "pairing0amina0jonas0000000:6 → jonas: agreement CONFIRMED with amina every"
                                + " 14 days",
                        "request0leila0second000000:6 → amina: request REMINDER with leila by"
                                + " 2026-03-17T07:59:01Z",
                        "meeting0first0000000000000:1 → amina: meeting SCHEDULED with jonas at"
                                + " 2026-03-30T15:00:00Z revision 0",
                        "meeting0first0000000000000:1 → jonas: meeting SCHEDULED by themselves with"
                                + " amina at 2026-03-30T15:00:00Z revision 0",
                        "meeting0first0000000000000:4 → amina: meeting CONFIRMED by themselves with"
                                + " jonas at 2026-03-30T15:00:00Z revision 1",
                        "meeting0first0000000000000:4 → jonas: meeting CONFIRMED with amina at"
                                + " 2026-03-30T15:00:00Z revision 1",
                        "request0leila0second000000:8 → leila: request CLOSED with null by null",
                        "plan0jonas0000000000000000:5 → jonas: goal COMMENTED by amina",
                        "plan0jonas0000000000000000:9 → amina: goal CHANGED by jonas",
                        "meeting0first0000000000000:5 → amina: meeting MOVED by themselves with"
                                + " jonas at 2026-03-31T15:00:00Z revision 2",
                        "meeting0first0000000000000:5 → jonas: meeting MOVED with amina at"
                                + " 2026-03-31T15:00:00Z revision 2",
                        "meeting0first0000000000000:6 → amina: meeting CONFIRMED with jonas at"
                                + " 2026-03-31T15:00:00Z revision 3",
                        "meeting0first0000000000000:6 → jonas: meeting CONFIRMED by themselves with"
                                + " amina at 2026-03-31T15:00:00Z revision 3",
                        "feedback0first0jonas000000:1 → jonas: feedback about amina due"
                                + " 2026-04-07T15:50:00Z",
                        "feedback0first0amina000000:1 → amina: feedback about jonas due"
                                + " 2026-04-07T15:50:00Z",
                        "fitcheck0amina0jonas000000:1 → jonas: fit check ASKED with amina",
                        "fitcheck0amina0jonas000000:1 → amina: fit check ASKED with jonas",
                        "meeting0second000000000000:1 → amina: meeting SCHEDULED with jonas at"
                                + " 2026-04-14T15:00:00Z revision 0",
                        "meeting0second000000000000:1 → jonas: meeting SCHEDULED by themselves with"
                                + " amina at 2026-04-14T15:00:00Z revision 0",
                        "plan0jonas0000000000000000:10 → amina: goal REACHED by jonas",
                        "meeting0second000000000000:3 → amina: meeting CANCELLED by themselves with"
                                + " jonas at 2026-04-14T15:00:00Z revision 1",
                        "meeting0second000000000000:3 → jonas: meeting CANCELLED with amina at"
                                + " 2026-04-14T15:00:00Z revision 1",
                        "pairing0ruth0jonas00000000:1 → ruth: PROPOSED as MENTOR with jonas",
                        "pairing0ruth0jonas00000000:1 → jonas: PROPOSED as MENTEE with ruth",
                        "pairing0ruth0jonas00000000:2 → ruth: WITHDRAWN as MENTOR with jonas",
                        "pairing0ruth0jonas00000000:2 → jonas: WITHDRAWN as MENTEE with ruth",
                        "pairing0amina0leila0000000:4 → amina: AGREED as MENTOR with leila",
                        "pairing0amina0leila0000000:4 → leila: AGREED as MENTEE with amina",
                        "pairing0amina0leila0000000:4 → ruth: a pair to approve",
                        "pairing0amina0leila0000000:6 → amina: ACTIVATED as MENTOR with leila",
                        "pairing0amina0leila0000000:6 → leila: ACTIVATED as MENTEE with amina",
                        "fitcheck0amina0jonas000000:2 → jonas: fit check AGAIN with amina",
                        "fitcheck0amina0jonas000000:3 → ruth: a pair of cohort0spring to look at",
                        "pairing0amina0jonas0000000:8 → amina: PAUSED as MENTOR with jonas",
                        "pairing0amina0jonas0000000:8 → jonas: PAUSED as MENTEE with amina",
                        "pairing0amina0leila0000000:7 → amina: REMATCH as MENTOR with leila",
                        "pairing0amina0leila0000000:7 → leila: REMATCH as MENTEE with amina",
                        "pairing0ruth0leila00000000:1 → ruth: PROPOSED as MENTOR with leila",
                        "pairing0ruth0leila00000000:1 → leila: PROPOSED as MENTEE with ruth",
                        "pairing0ruth0leila00000000:2 → ruth: ACCEPTED as MENTOR with leila",
                        "pairing0ruth0leila00000000:4 → ruth: ACTIVATED as MENTOR with leila",
                        "pairing0ruth0leila00000000:4 → leila: ACTIVATED as MENTEE with ruth",
                        "pairing0amina0jonas0000000:9 → amina: RESUMED as MENTOR with jonas",
                        "pairing0amina0jonas0000000:9 → jonas: RESUMED as MENTEE with amina",
                        "pairing0ruth0leila00000000:5 → ruth: COMPLETED as MENTOR with leila",
                        "pairing0ruth0leila00000000:5 → leila: COMPLETED as MENTEE with ruth");
    }

    @Test
    void tellsTheMenteeThatTheNextIsAskedOnlyWhenThereIsOne() {
        Sample last = Samples.of(PairingRequestChoiceEnded.class);
        PairingRequestChoiceEnded ended = (PairingRequestChoiceEnded) data(last);
        PairingRequestView over = Objects.requireNonNull(ended).pairingRequest();
        PairingRequestView goesOn =
                new PairingRequestView(
                        over.requestId(),
                        over.cohortId(),
                        over.menteeId(),
                        PairingRequestStatus.PENDING,
                        2,
                        1,
                        null,
                        null,
                        null);

        assertThat(PairingRequestMessages.of(ended)).isEmpty();
        assertThat(requestSteps(ended.mentorId(), ChoiceOutcome.EXPIRED, goesOn))
                .containsExactly("request NEXT with amina by null");
        assertThat(requestSteps(ended.mentorId(), ChoiceOutcome.NO_FREE_PLACE, goesOn)).isEmpty();
        assertThat(PairingRequestMessages.of(new PairingRequestClosed(0, over))).isEmpty();
    }

    private static List<String> requestSteps(
            String mentor, ChoiceOutcome outcome, PairingRequestView request) {
        return PairingRequestMessages.of(new PairingRequestChoiceEnded(mentor, outcome, request))
                .stream()
                .map(message -> told(message.matter()))
                .toList();
    }

    /// Whoever has agreed by a request has nothing to accept.
    @Test
    void proposesNothingToTwoWhoHaveAgreed() {
        PairingActivated begun = (PairingActivated) data(Samples.of(PairingActivated.class));

        assertThat(PairingMessages.of(new PairingProposed(Objects.requireNonNull(begun).pairing())))
                .isEmpty();
    }

    @Test
    void saysInTheInvitationHowMuchThereIsToPrepare() {
        Sample booking =
                Samples.on(TopicCatalog.MEETING).stream()
                        .filter(sample -> sample.id().equals("meeting0second000000000000:1"))
                        .findFirst()
                        .orElseThrow();
        MeetingEvent event =
                (MeetingEvent)
                        CODEC.decode(booking.json().getBytes(UTF_8), booking.type().record());

        assertThat(MeetingMessages.of(event))
                .extracting(message -> ((Matter.OfMeeting) message.matter()).appointment().agenda())
                .containsOnly(new Agenda(1, 2, 1));
    }

    @Test
    void recordsInsteadOfTellingWhatHappenedLongAgo() {
        Sample booking = Samples.of(MeetingScheduled.class);

        receive(booking, booking.time().plus(AGE_LIMIT));
        assertThat(asked).isEmpty();
        assertThat(late)
                .containsExactly(
                        "meeting0first0000000000000:1 → amina",
                        "meeting0first0000000000000:1 → jonas");
        receive(booking, booking.time().plus(AGE_LIMIT).minusMillis(1));
        assertThat(asked).hasSize(2);
        assertThat(late).hasSize(2);
    }

    private void receive(Sample sample) {
        receive(sample, sample.time());
    }

    private void receive(Sample sample, Instant at) {
        now = at;
        ReceivedEvent received = received(sample);
        handlers.forEach(handler -> handler.on(received));
    }

    private static ReceivedEvent received(Sample sample) {
        return new ReceivedEvent(
                sample.id(),
                sample.type().wireName(),
                sample.aggregateId(),
                sample.sequence(),
                sample.time(),
                data(sample));
    }

    private static @Nullable MentoringEvent data(Sample sample) {
        return sample.data() == null
                ? null
                : CODEC.decode(sample.json().getBytes(UTF_8), sample.type().record());
    }

    private static String told(Matter matter) {
        return switch (matter) {
            case Matter.RunCompleted run ->
                    "RunCompleted %d/%d/%d"
                            .formatted(
                                    run.drafts(), run.unmatchedMentees(), run.unmatchedMentors());
            case Matter.RunFailed _ -> "RunFailed";
            case Matter.OfPairing pairing ->
                    "%s as %s with %s"
                            .formatted(pairing.step(), pairing.reader(), name(pairing.partnerId()));
            case Matter.OfAgreement agreement ->
                    "agreement %s with %s every %d days"
                            .formatted(
                                    agreement.step(),
                                    name(agreement.partnerId()),
                                    agreement.agreement().cadenceDays());
            case Matter.GoalAdded goal ->
                    "goal %s of %s due %s"
                            .formatted(goal.horizon(), name(goal.menteeId()), goal.dueOn());
            case Matter.OfGoal goal ->
                    "goal %s by %s".formatted(goal.step(), name(goal.partnerId()));
            case Matter.OfMeeting meeting ->
                    "meeting %s%s with %s at %s revision %d"
                            .formatted(
                                    meeting.step(),
                                    meeting.byReader() ? " by themselves" : "",
                                    name(meeting.partnerId()),
                                    meeting.appointment().startsAt(),
                                    meeting.appointment().revision());
            case Matter.OfRequest request ->
                    "request %s with %s by %s"
                            .formatted(
                                    request.step(),
                                    request.partnerId() == null ? null : name(request.partnerId()),
                                    request.respondBy());
            case Matter.FeedbackRequested feedback ->
                    "feedback about %s due %s"
                            .formatted(name(feedback.subjectId()), feedback.dueAt());
            case Matter.OfFitCheck check ->
                    "fit check %s with %s".formatted(check.step(), name(check.partnerId()));
            case Matter.ApprovalRequested _ -> "a pair to approve";
            case Matter.FitCheckEscalated escalated ->
                    "a pair of %s to look at".formatted(name(escalated.cohortId()));
        };
    }

    private static String name(String personId) {
        return personId.replaceFirst("person0", "").replaceFirst("0+$", "");
    }
}
