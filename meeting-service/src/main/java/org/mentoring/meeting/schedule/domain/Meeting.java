package org.mentoring.meeting.schedule.domain;

import static org.mentoring.meeting.schedule.domain.Decision.rejected;

import java.util.List;

/// A meeting of one pair: one person proposes a time, the other confirms it, and afterwards either
/// of them says that it took place. A move keeps the meeting's identity and asks the other again.
public sealed interface Meeting {

    int AGENDA_LIMIT = 50;

    /// How often one meeting is moved at most: each move writes to both, and asks one of them to
    /// confirm again.
    int MOVE_LIMIT = 20;

    record Unbooked() implements Meeting {}

    sealed interface Booked extends Meeting {
        Booking booking();

        Status status();
    }

    /// Still ahead, or begun with nobody having said what came of it.
    sealed interface Open extends Booked {}

    record Proposed(Booking booking, PersonId proposedBy) implements Open {
        @Override
        public Status status() {
            return Status.PROPOSED;
        }
    }

    record Confirmed(Booking booking) implements Open {
        @Override
        public Status status() {
            return Status.CONFIRMED;
        }
    }

    record Held(Booking booking, PersonId recordedBy) implements Booked {
        @Override
        public Status status() {
            return Status.HELD;
        }
    }

    record Cancelled(Booking booking, PersonId cancelledBy, Notice notice) implements Booked {
        @Override
        public Status status() {
            return Status.CANCELLED;
        }
    }

    static Decision decide(Meeting meeting, MeetingCommand command) {
        return switch (meeting) {
            case Unbooked _ -> MeetingRules.book(command);
            case Booked booked when !booked.booking().pair().has(command.by()) ->
                    rejected(new Rejection.NotAttending());
            case Booked booked ->
                    MeetingRules.addedBefore(booked, command)
                            .orElseGet(() -> decideAnew(booked, command));
        };
    }

    private static Decision decideAnew(Booked meeting, MeetingCommand command) {
        return switch (meeting) {
            case Open open -> MeetingRules.change(open, command);
            case Held _, Cancelled _ -> rejected(new Rejection.Over(meeting.status()));
        };
    }

    static Meeting evolve(Meeting meeting, MeetingEvent event) {
        return switch (event) {
            case MeetingEvent.Scheduled e -> new Proposed(firstBooking(e), e.by());
            case MeetingEvent.Confirmed _ -> new Confirmed(bookingOf(meeting).revised());
            case MeetingEvent.AgendaItemAdded e -> withItem(meeting, e.item());
            case MeetingEvent.Moved e ->
                    new Proposed(bookingOf(meeting).at(e.time()).revised(), e.by());
            case MeetingEvent.Cancelled e ->
                    new Cancelled(bookingOf(meeting).revised(), e.by(), e.notice());
            case MeetingEvent.Held e -> new Held(bookingOf(meeting), e.recordedBy());
        };
    }

    static Meeting evolve(Meeting meeting, List<MeetingEvent> events) {
        Meeting evolved = meeting;
        for (MeetingEvent event : events) {
            evolved = evolve(evolved, event);
        }
        return evolved;
    }

    private static Booking firstBooking(MeetingEvent.Scheduled e) {
        return new Booking(
                e.pair(), e.number(), e.by(), e.time(), e.medium(), e.link(), e.agenda(), 0, 0);
    }

    private static Meeting withItem(Meeting meeting, AgendaItem item) {
        return switch (meeting) {
            case Proposed p -> new Proposed(p.booking().with(item), p.proposedBy());
            case Confirmed c -> new Confirmed(c.booking().with(item));
            case Unbooked _, Held _, Cancelled _ -> throw impossible(meeting);
        };
    }

    private static Booking bookingOf(Meeting meeting) {
        return switch (meeting) {
            case Booked booked -> booked.booking();
            case Unbooked _ -> throw impossible(meeting);
        };
    }

    private static IllegalStateException impossible(Meeting meeting) {
        return new IllegalStateException("decide() lets no such event follow " + meeting);
    }
}
