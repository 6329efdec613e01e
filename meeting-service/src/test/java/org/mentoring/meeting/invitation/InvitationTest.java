package org.mentoring.meeting.invitation;

import static org.assertj.core.api.Assertions.assertThat;

import static java.nio.charset.StandardCharsets.UTF_8;

import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.mentoring.meeting.schedule.Appointment;

import java.net.URI;
import java.time.Duration;
import java.time.Instant;
import java.util.List;

class InvitationTest {

    private static final Instant START = Instant.parse("2026-03-29T00:59:00Z");
    private static final Instant NOW = Instant.parse("2026-03-02T09:00:00Z");
    private static final InvitationSettings SETTINGS =
            new InvitationSettings(
                    "https://mentoring.example", URI.create("mailto:mentoring@mentoring.example"));

    @Test
    void isOneEntryThatEveryCalendarReads() {
        assertThat(lines("confirmed", URI.create("https://video.example/canary")))
                .containsExactly(
                        "BEGIN:VCALENDAR",
                        "PRODID:-//Mentoring//Meetings//EN",
                        "VERSION:2.0",
                        "CALSCALE:GREGORIAN",
                        "METHOD:PUBLISH",
                        "BEGIN:VEVENT",
                        "UID:meeting000000000000000@mentoring.example",
                        "DTSTAMP:20260302T090000Z",
                        "SEQUENCE:4",
                        "STATUS:CONFIRMED",
                        "DTSTART:20260329T005900Z",
                        "DTEND:20260329T014400Z",
                        "SUMMARY:Mentoring meeting 3",
                        "ORGANIZER:mailto:mentoring@mentoring.example",
                        "URL:https://mentoring.example/meetings/meeting000000000000000",
                        "LOCATION:https://mentoring.example/api/meetings/meeting000000000000000/join",
                        "END:VEVENT",
                        "END:VCALENDAR");
    }

    @ParameterizedTest
    @CsvSource({
        "proposed,  STATUS:TENTATIVE",
        "confirmed, STATUS:CONFIRMED",
        "held,      STATUS:CONFIRMED",
        "cancelled, STATUS:CANCELLED",
    })
    void tellsWhereTheMeetingStands(String status, String line) {
        assertThat(lines(status, null)).contains(line);
    }

    @Test
    void namesTheMediumWhereThereIsNoLink() {
        assertThat(lines("confirmed", null)).contains("LOCATION:video");
    }

    private static List<String> lines(String status, @Nullable URI link) {
        var appointment =
                new Appointment(
                        "meeting000000000000000",
                        3,
                        status,
                        "video",
                        START,
                        START.plus(Duration.ofMinutes(45)),
                        4,
                        link);
        String text = new String(Invitation.of(appointment, SETTINGS, NOW), UTF_8);
        return text.replace("\r\n ", "").lines().toList();
    }
}
