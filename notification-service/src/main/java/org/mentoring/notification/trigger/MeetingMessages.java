package org.mentoring.notification.trigger;

import org.jspecify.annotations.Nullable;
import org.mentoring.contracts.meeting.MeetingAgendaItemAdded;
import org.mentoring.contracts.meeting.MeetingCancelled;
import org.mentoring.contracts.meeting.MeetingConfirmed;
import org.mentoring.contracts.meeting.MeetingEvent;
import org.mentoring.contracts.meeting.MeetingHeld;
import org.mentoring.contracts.meeting.MeetingMoved;
import org.mentoring.contracts.meeting.MeetingScheduled;
import org.mentoring.contracts.meeting.MeetingStatus;
import org.mentoring.contracts.meeting.MeetingView;
import org.mentoring.notification.domain.Agenda;
import org.mentoring.notification.domain.Appointment;
import org.mentoring.notification.domain.Matter;
import org.mentoring.notification.domain.MeetingStep;

import java.time.Duration;
import java.time.Instant;
import java.util.List;

/// All who meet hear of every change that a calendar shows, whoever made it: the mail is how it
/// gets into their calendar. Agenda items are told when the meeting is, not one by one.
final class MeetingMessages {

    private MeetingMessages() {}

    static List<MessageTo> of(MeetingEvent event) {
        MeetingView meeting = event.meeting();
        return switch (event) {
            case MeetingScheduled scheduled ->
                    all(meeting, MeetingStep.SCHEDULED, scheduled.by(), null);
            case MeetingConfirmed confirmed ->
                    all(meeting, MeetingStep.CONFIRMED, confirmed.by(), null);
            case MeetingMoved moved ->
                    all(meeting, MeetingStep.MOVED, moved.by(), moved.previousStartsAt());
            case MeetingCancelled cancelled ->
                    all(meeting, MeetingStep.CANCELLED, cancelled.by(), null);
            case MeetingAgendaItemAdded _, MeetingHeld _ -> List.of();
        };
    }

    private static List<MessageTo> all(
            MeetingView meeting, MeetingStep step, String by, @Nullable Instant previousStartsAt) {
        Appointment appointment = appointment(meeting);
        return meeting.attendeeIds().stream()
                .map(reader ->
                        new MessageTo(
                                reader,
                                new Matter.OfMeeting(
                                        step,
                                        appointment,
                                        partner(meeting, reader),
                                        reader.equals(by),
                                        previousStartsAt)))
                .toList();
    }

    private static Appointment appointment(MeetingView meeting) {
        return new Appointment(
                meeting.meetingId(),
                meeting.number(),
                meeting.startsAt(),
                meeting.zone(),
                Duration.ofMinutes(meeting.durationMinutes()),
                meeting.medium().wireName(),
                meeting.status() == MeetingStatus.CONFIRMED,
                meeting.revision(),
                new Agenda(
                        meeting.agendaTopics(),
                        meeting.agendaQuestions(),
                        meeting.agendaMaterials()),
                meeting.hasLink());
    }

    /// Two meet; somebody who meets nobody else reads of the organiser.
    private static String partner(MeetingView meeting, String reader) {
        return meeting.attendeeIds().stream()
                .filter(attendee -> !attendee.equals(reader))
                .findFirst()
                .orElse(meeting.organiserId());
    }
}
