package org.mentoring.meeting.schedule.domain;

import static org.mentoring.meeting.schedule.domain.Decision.accepted;
import static org.mentoring.meeting.schedule.domain.Decision.rejected;

import org.mentoring.meeting.schedule.domain.Meeting.Booked;
import org.mentoring.meeting.schedule.domain.Meeting.Confirmed;
import org.mentoring.meeting.schedule.domain.Meeting.Open;
import org.mentoring.meeting.schedule.domain.Meeting.Proposed;
import org.mentoring.meeting.schedule.domain.MeetingCommand.AddAgendaItem;
import org.mentoring.meeting.schedule.domain.MeetingCommand.Cancel;
import org.mentoring.meeting.schedule.domain.MeetingCommand.Confirm;
import org.mentoring.meeting.schedule.domain.MeetingCommand.Move;
import org.mentoring.meeting.schedule.domain.MeetingCommand.RecordHeld;
import org.mentoring.meeting.schedule.domain.MeetingCommand.Schedule;

import java.util.Optional;

/// One rule per command, for a meeting on which its caller may act.
final class MeetingRules {

    private MeetingRules() {}

    static Decision book(MeetingCommand command) {
        return command instanceof Schedule s
                ? accepted(
                        new MeetingEvent.Scheduled(
                                s.pair(),
                                s.number(),
                                s.by(),
                                s.time(),
                                s.medium(),
                                s.link(),
                                s.agenda()))
                : rejected(new Rejection.NotBooked());
    }

    /// Whether an item with this id stands on the agenda already, and if so whether it is the same.
    static Optional<Decision> addedBefore(Booked meeting, MeetingCommand command) {
        return command instanceof AddAgendaItem(AgendaItem item, _)
                ? meeting.booking()
                        .item(item.id())
                        .map(earlier ->
                                earlier.equals(item)
                                        ? accepted()
                                        : rejected(new Rejection.AgendaItemDiffers()))
                : Optional.empty();
    }

    static Decision change(Open meeting, MeetingCommand command) {
        return switch (command) {
            case Schedule _ -> rejected(new Rejection.AlreadyBooked());
            case Confirm confirm -> confirm(meeting, confirm);
            case AddAgendaItem add -> addAgendaItem(meeting, add);
            case Move move -> move(meeting, move);
            case Cancel cancel -> cancel(meeting, cancel);
            case RecordHeld held -> recordHeld(meeting, held);
        };
    }

    private static Decision confirm(Open meeting, Confirm command) {
        return switch (meeting) {
            case Confirmed _ -> rejected(new Rejection.AlreadyConfirmed());
            case Proposed proposed when proposed.proposedBy().equals(command.by()) ->
                    rejected(new Rejection.OwnProposal());
            case Proposed proposed ->
                    beforeBegin(proposed, command, new MeetingEvent.Confirmed(command.by()));
        };
    }

    private static Decision addAgendaItem(Open meeting, AddAgendaItem command) {
        return meeting.booking().agenda().size() < Meeting.AGENDA_LIMIT
                ? accepted(new MeetingEvent.AgendaItemAdded(command.item()))
                : rejected(new Rejection.AgendaFull(Meeting.AGENDA_LIMIT));
    }

    private static Decision move(Open meeting, Move command) {
        MeetingTime present = meeting.booking().time();
        if (command.time().equals(present)) {
            return accepted();
        }
        if (meeting.booking().moves() >= Meeting.MOVE_LIMIT) {
            return rejected(new Rejection.MovedTooOften(Meeting.MOVE_LIMIT));
        }
        var notice = Notice.given(command.at(), present);
        return beforeBegin(
                meeting,
                command,
                new MeetingEvent.Moved(command.by(), present.startsAt(), command.time(), notice));
    }

    private static Decision cancel(Open meeting, Cancel command) {
        var notice = Notice.of(command.at(), meeting.booking().time(), command.agreedNotice());
        return beforeBegin(meeting, command, new MeetingEvent.Cancelled(command.by(), notice));
    }

    private static Decision recordHeld(Open meeting, RecordHeld command) {
        MeetingTime time = meeting.booking().time();
        return time.hasBegun(command.at())
                ? accepted(new MeetingEvent.Held(command.by()))
                : rejected(new Rejection.NotBegun(time.startsAt()));
    }

    private static Decision beforeBegin(Open meeting, MeetingCommand command, MeetingEvent event) {
        MeetingTime time = meeting.booking().time();
        return time.hasBegun(command.at())
                ? rejected(new Rejection.Begun(time.startsAt()))
                : accepted(event);
    }
}
