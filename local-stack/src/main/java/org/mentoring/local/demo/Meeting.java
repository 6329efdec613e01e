package org.mentoring.local.demo;

import tools.jackson.databind.JsonNode;

import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.locks.LockSupport;

/// The pair books a meeting, prepares it and holds it.
final class Meeting {

    private static final DateTimeFormatter CLOCK = DateTimeFormatter.ofPattern("HH:mm");

    /// Enough to prepare the meeting before it begins.
    private static final Duration LEAD = Duration.ofSeconds(15);

    private static final int MINUTES = 45;

    private final Story story;
    private final Pair pair;
    private final InstantSource clock;

    Meeting(Story story, Pair pair, InstantSource clock) {
        this.story = story;
        this.pair = pair;
        this.clock = clock;
    }

    /// The id of the meeting that was held.
    String play() {
        Answer booked = book();
        String id = booked.text("id");
        prepare(id);
        confirm(id);
        readInvitations(booked);
        join(id);
        hold(id, Instant.parse(booked.text("startsAt")));
        return id;
    }

    private Answer book() {
        ZoneId zone = zoneOf(pair.mentee());
        Instant start =
                clock.instant()
                        .plus(LEAD)
                        .truncatedTo(ChronoUnit.MINUTES)
                        .plus(1, ChronoUnit.MINUTES);
        story.step(pair.mentee().name() + " books a meeting with an agenda for " + at(start, zone));
        Map<String, ?> request =
                Map.of(
                        "pairingId",
                        pair.id(),
                        "startsAt",
                        LocalDateTime.ofInstant(start, zone).toString(),
                        "zone",
                        zone.getId(),
                        "durationMinutes",
                        MINUTES,
                        "medium",
                        "video",
                        "link",
                        "https://meet.example.org/our-room",
                        "agenda",
                        List.of(
                                Map.of("kind", "topic", "text", "My first weeks"),
                                Map.of(
                                        "kind",
                                        "question",
                                        "text",
                                        "how do I say no to my manager?")));
        // meeting-service knows the pairing from events only, a moment after it became active.
        Answer booked =
                Waiting.until(
                        "meeting-service to know the pairing",
                        () ->
                                Optional.of(pair.mentee().tryCreate("/api/meetings", request))
                                        .filter(answer ->
                                                answer.status() != 404 && answer.status() != 409));
        if (booked.status() != 201) {
            throw new StoryException(
                    "Booking a meeting: expected 201, got "
                            + booked.status()
                            + " "
                            + booked.body());
        }
        story.events().await("meeting.scheduled", booked.text("id"));
        return booked;
    }

    private void prepare(String id) {
        story.step(pair.mentor().name() + " adds something to read to the agenda");
        add(
                pair.mentor(),
                id,
                Map.of(
                        "kind",
                        "material",
                        "text",
                        "On saying no",
                        "url",
                        "https://reading.example.org/no"));
        story.events().await("meeting.agenda-item-added", id);
    }

    private void add(Person by, String id, Map<String, ?> item) {
        Answer meeting = by.get("/api/meetings/" + id);
        by.act(201, "/api/meetings/" + id + "/agenda-items", meeting.etag(), item);
    }

    private void confirm(String id) {
        story.step(pair.mentor().name() + " confirms the time");
        Answer meeting = pair.mentor().get("/api/meetings/" + id);
        pair.mentor().act(200, "/api/meetings/" + id + "/confirmation", meeting.etag());
        story.events().await("meeting.confirmed", id);
    }

    private void readInvitations(Answer booked) {
        story.step("Both get mails with the time in their own zone and an iCalendar invitation");
        Instant start = Instant.parse(booked.text("startsAt"));
        for (Person person : new Person[] {pair.mentee(), pair.mentor()}) {
            String wall = CLOCK.format(start.atZone(zoneOf(person)));
            JsonNode mail =
                    story.mails()
                            .await(
                                    "an invitation that says " + wall,
                                    person,
                                    caught -> isInvitation(caught, booked.text("id"), wall));
            story.say(
                    person.name()
                            + ": \""
                            + mail.required("subject").asString()
                            + "\", "
                            + at(start, zoneOf(person)));
            story.events()
                    .await(
                            "notification.sent",
                            event ->
                                    event.mentions(booked.text("id"))
                                            && event.mentions(personId(person)));
        }
    }

    private static boolean isInvitation(JsonNode mail, String meeting, String wall) {
        String calendar = mail.required("calendar").asString();
        return calendar.contains("BEGIN:VEVENT")
                && calendar.replaceAll("\\r?\\n[ \\t]", "").contains(meeting)
                && mail.required("text").asString().contains(wall);
    }

    private void join(String id) {
        Answer way = pair.mentor().tryGet("/api/meetings/" + id + "/join");
        if (way.status() != 302 || !way.location().equals("https://meet.example.org/our-room")) {
            throw new StoryException(
                    "The way to the meeting: expected 302 to its link, got " + way);
        }
        story.say("The link in the invitation leads " + pair.mentor().name() + " to the room");
    }

    private void hold(String id, Instant start) {
        Duration wait = Duration.between(clock.instant(), start);
        story.step(
                "The meeting is held"
                        + (wait.isPositive()
                                ? ", as soon as it begins in " + wait.toSeconds() + " s"
                                : ""));
        while (clock.instant().isBefore(start)) {
            LockSupport.parkUntil(start.toEpochMilli());
        }
        Answer meeting = pair.mentor().get("/api/meetings/" + id);
        pair.mentor()
                .act(
                        200,
                        "/api/meetings/" + id + "/outcome",
                        meeting.etag(),
                        Map.of("outcome", "held"));
        story.events().await("meeting.held", id);
    }

    private String personId(Person person) {
        return person == pair.mentor() ? pair.mentorId() : pair.menteeId();
    }

    private ZoneId zoneOf(Person person) {
        return ZoneId.of(story.cast().zoneOf(person.name()));
    }

    private static String at(Instant instant, ZoneId zone) {
        return CLOCK.format(instant.atZone(zone)) + " " + zone.getId();
    }
}
