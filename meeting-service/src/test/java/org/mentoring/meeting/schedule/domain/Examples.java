package org.mentoring.meeting.schedule.domain;

import java.net.URI;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.util.List;

/// The people, times and meetings that the examples of this package are about.
final class Examples {

    static final PersonId MENTOR = new PersonId("mentor0000000000000000");
    static final PersonId MENTEE = new PersonId("mentee0000000000000000");
    static final PersonId STRANGER = new PersonId("stranger00000000000000");
    static final Pair PAIR =
            new Pair(
                    new PairingId("pairing000000000000000"),
                    new CohortId("cohort0000000000000000"),
                    MENTOR,
                    MENTEE);

    static final Duration AGREED_NOTICE = Duration.ofHours(24);
    static final Instant BOOKED_AT = Instant.parse("2026-03-02T09:00:00Z");
    static final Instant STARTS_AT = Instant.parse("2026-03-10T14:00:00Z");
    static final Instant BEFORE = STARTS_AT.minus(Duration.ofHours(30));
    static final ZoneId BERLIN = ZoneId.of("Europe/Berlin");
    static final MeetingTime TIME = new MeetingTime(STARTS_AT, BERLIN, Duration.ofMinutes(45));
    static final MeetingTime LATER =
            new MeetingTime(STARTS_AT.plus(Duration.ofDays(2)), BERLIN, Duration.ofMinutes(30));
    static final URI LINK = URI.create("https://video.example/room");

    static final MeetingEvent SCHEDULED =
            new MeetingEvent.Scheduled(PAIR, 1, MENTEE, TIME, Medium.VIDEO, LINK, List.of());
    static final MeetingEvent CONFIRMED = new MeetingEvent.Confirmed(MENTOR);
    static final MeetingEvent CANCELLED =
            new MeetingEvent.Cancelled(MENTOR, new Notice(Duration.ofHours(30), AGREED_NOTICE));
    static final MeetingEvent HELD = new MeetingEvent.Held(MENTEE);

    private Examples() {}

    static AgendaItem question(int number) {
        return new AgendaItem(
                new AgendaItemId("item" + number),
                AgendaItem.Kind.QUESTION,
                "How did you start?",
                null,
                MENTEE);
    }
}
