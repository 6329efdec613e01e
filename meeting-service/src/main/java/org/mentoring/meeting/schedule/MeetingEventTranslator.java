package org.mentoring.meeting.schedule;

import org.mentoring.contracts.MentoringEvent;
import org.mentoring.contracts.meeting.MeetingAgendaItemAdded;
import org.mentoring.contracts.meeting.MeetingCancelled;
import org.mentoring.contracts.meeting.MeetingConfirmed;
import org.mentoring.contracts.meeting.MeetingHeld;
import org.mentoring.contracts.meeting.MeetingMoved;
import org.mentoring.contracts.meeting.MeetingScheduled;
import org.mentoring.contracts.meeting.MeetingView;
import org.mentoring.meeting.schedule.domain.AgendaItem;
import org.mentoring.meeting.schedule.domain.Booking;
import org.mentoring.meeting.schedule.domain.Meeting;
import org.mentoring.meeting.schedule.domain.MeetingEvent;
import org.mentoring.meeting.schedule.domain.PersonId;
import org.mentoring.runtime.aggregate.Change;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;

/// Says on the topic of meetings what happened, without the pair's own words.
final class MeetingEventTranslator {

    private MeetingEventTranslator() {}

    /// The state after the events, and each event with the view as it was right after it.
    static Change<Meeting> change(String id, Meeting before, List<MeetingEvent> events) {
        List<MentoringEvent> published = new ArrayList<>();
        Meeting after = before;
        for (MeetingEvent event : events) {
            after = Meeting.evolve(after, event);
            published.add(translate(event, view(id, (Meeting.Booked) after)));
        }
        return new Change<>(after, published);
    }

    static MentoringEvent translate(MeetingEvent event, MeetingView view) {
        return switch (event) {
            case MeetingEvent.Scheduled e -> new MeetingScheduled(e.by().value(), view);
            case MeetingEvent.Confirmed e -> new MeetingConfirmed(e.by().value(), view);
            case MeetingEvent.AgendaItemAdded(AgendaItem item) ->
                    new MeetingAgendaItemAdded(
                            item.id().value(),
                            MeetingVocabulary.contract(item.kind()),
                            item.addedBy().value(),
                            view);
            case MeetingEvent.Moved e ->
                    new MeetingMoved(
                            e.by().value(), e.previousStartsAt(), minutes(e.notice()), view);
            case MeetingEvent.Cancelled e ->
                    new MeetingCancelled(e.by().value(), minutes(e.notice().given()), view);
            case MeetingEvent.Held e -> new MeetingHeld(e.recordedBy().value(), view);
        };
    }

    static MeetingView view(String id, Meeting.Booked meeting) {
        Booking booking = meeting.booking();
        return new MeetingView(
                id,
                booking.pair().pairing().value(),
                booking.pair().cohort().value(),
                booking.number(),
                MeetingVocabulary.contract(meeting.status()),
                booking.time().startsAt(),
                booking.time().zone().getId(),
                Math.toIntExact(booking.time().duration().toMinutes()),
                MeetingVocabulary.contract(booking.medium()),
                booking.organiser().value(),
                booking.pair().people().stream().map(PersonId::value).toList(),
                booking.revision(),
                booking.count(AgendaItem.Kind.TOPIC),
                booking.count(AgendaItem.Kind.QUESTION),
                booking.count(AgendaItem.Kind.MATERIAL),
                booking.link() != null);
    }

    private static int minutes(Duration notice) {
        return Math.toIntExact(notice.toMinutes());
    }
}
