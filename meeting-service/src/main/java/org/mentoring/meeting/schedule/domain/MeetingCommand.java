package org.mentoring.meeting.schedule.domain;

import org.jspecify.annotations.Nullable;

import java.net.URI;
import java.time.Duration;
import java.time.Instant;
import java.util.List;

/// What a person asks of a meeting. Every command names who asks, and when.
public sealed interface MeetingCommand {
    PersonId by();

    Instant at();

    record Schedule(
            Pair pair,
            int number,
            PersonId by,
            MeetingTime time,
            Medium medium,
            @Nullable URI link,
            List<AgendaItem> agenda,
            Instant at)
            implements MeetingCommand {

        public Schedule {
            agenda = List.copyOf(agenda);
        }
    }

    record Confirm(PersonId by, Instant at) implements MeetingCommand {}

    record AddAgendaItem(AgendaItem item, Instant at) implements MeetingCommand {
        @Override
        public PersonId by() {
            return item.addedBy();
        }
    }

    record Move(PersonId by, MeetingTime time, Instant at) implements MeetingCommand {}

    record Cancel(PersonId by, Duration agreedNotice, Instant at) implements MeetingCommand {}

    record RecordHeld(PersonId by, Instant at) implements MeetingCommand {}
}
