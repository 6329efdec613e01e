package org.mentoring.meeting.schedule.domain;

import org.jspecify.annotations.Nullable;

import java.net.URI;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/// What every booked meeting has, whatever became of it.
///
/// `number` counts the pairing's meetings from 1 in the order they were booked. `revision` is
/// iCalendar's SEQUENCE: it rises with every change that a calendar shows (RFC 5546, 2.1.4).
/// `moves` counts how often the time was changed.
public record Booking(
        Pair pair,
        int number,
        PersonId organiser,
        MeetingTime time,
        Medium medium,
        @Nullable URI link,
        List<AgendaItem> agenda,
        int revision,
        int moves) {

    public Booking {
        agenda = List.copyOf(agenda);
    }

    public int count(AgendaItem.Kind kind) {
        return (int) agenda.stream().filter(item -> item.kind() == kind).count();
    }

    Optional<AgendaItem> item(AgendaItemId id) {
        return agenda.stream().filter(item -> item.id().equals(id)).findFirst();
    }

    Booking with(AgendaItem item) {
        var longer = Stream.concat(agenda.stream(), Stream.of(item)).toList();
        return new Booking(pair, number, organiser, time, medium, link, longer, revision, moves);
    }

    Booking at(MeetingTime newTime) {
        return new Booking(
                pair, number, organiser, newTime, medium, link, agenda, revision, moves + 1);
    }

    Booking revised() {
        return new Booking(
                pair, number, organiser, time, medium, link, agenda, revision + 1, moves);
    }
}
