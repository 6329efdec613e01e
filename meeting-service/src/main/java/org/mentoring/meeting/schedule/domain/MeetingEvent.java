package org.mentoring.meeting.schedule.domain;

import org.jspecify.annotations.Nullable;

import java.net.URI;
import java.time.Duration;
import java.time.Instant;
import java.util.List;

/// What happened to a meeting.
public sealed interface MeetingEvent {

    record Scheduled(
            Pair pair,
            int number,
            PersonId by,
            MeetingTime time,
            Medium medium,
            @Nullable URI link,
            List<AgendaItem> agenda)
            implements MeetingEvent {

        public Scheduled {
            agenda = List.copyOf(agenda);
        }
    }

    record Confirmed(PersonId by) implements MeetingEvent {}

    record AgendaItemAdded(AgendaItem item) implements MeetingEvent {}

    record Moved(PersonId by, Instant previousStartsAt, MeetingTime time, Duration notice)
            implements MeetingEvent {}

    record Cancelled(PersonId by, Notice notice) implements MeetingEvent {}

    record Held(PersonId recordedBy) implements MeetingEvent {}
}
