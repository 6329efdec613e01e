package org.mentoring.notification.template;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mentoring.notification.Examples.AMINA;
import static org.mentoring.notification.Examples.JONAS;

import net.fortuna.ical4j.data.CalendarBuilder;
import net.fortuna.ical4j.data.ParserException;
import net.fortuna.ical4j.model.Calendar;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.mentoring.notification.Examples;
import org.mentoring.notification.domain.Agenda;
import org.mentoring.notification.domain.Appointment;
import org.mentoring.notification.domain.Matter;
import org.mentoring.notification.domain.MeetingStep;
import org.mentoring.notification.mail.Mail.CalendarPart;
import org.mentoring.service.people.Person;

import java.io.IOException;
import java.io.StringReader;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Objects;
import java.util.Optional;

class CalendarEntryTest {

    private final MailWriter writer = Mails.writer();

    @Test
    void isAnInvitationInTheZoneInWhichTheTimeWasChosen() {
        assertThat(lines(Examples.meeting(MeetingStep.SCHEDULED, false)))
                .containsExactly(
                        "BEGIN:VCALENDAR",
                        "PRODID:-//Mentoring//Notifications//EN",
                        "VERSION:2.0",
                        "CALSCALE:GREGORIAN",
                        "METHOD:REQUEST",
                        "BEGIN:VTIMEZONE",
                        "TZID:Europe/Berlin",
                        "BEGIN:DAYLIGHT",
                        "DTSTART:20260329T020000",
                        "TZOFFSETFROM:+0100",
                        "TZOFFSETTO:+0200",
                        "END:DAYLIGHT",
                        "BEGIN:STANDARD",
                        "DTSTART:20261025T030000",
                        "TZOFFSETFROM:+0200",
                        "TZOFFSETTO:+0100",
                        "END:STANDARD",
                        "END:VTIMEZONE",
                        "BEGIN:VEVENT",
                        "UID:meeting0first@mentoring.example",
                        "DTSTAMP:20260327T150000Z",
                        "SEQUENCE:2",
                        "STATUS:TENTATIVE",
                        "DTSTART;TZID=Europe/Berlin:20260331T170000",
                        "DTEND;TZID=Europe/Berlin:20260331T174500",
                        "SUMMARY:Mentoring: Amina Okafor",
                        "LOCATION:https://mentoring.example/api/meetings/meeting0first/join",
                        "URL:https://mentoring.example/meetings/meeting0first",
                        "ORGANIZER:mailto:mentoring@mentoring.example",
                        "ATTENDEE;CN=Jonas Weber;CUTYPE=INDIVIDUAL;ROLE=REQ-PARTICIPANT;"
                                + "PARTSTAT=NEEDS-ACTION;RSVP=FALSE:mailto:jonas.weber@example.org",
                        "END:VEVENT",
                        "END:VCALENDAR");
    }

    @ParameterizedTest
    @CsvSource({
        "a{b@example.org,   mailto:a%7Bb@example.org",
        "o`neil@example.org, mailto:o%60neil@example.org",
        "a+b@example.org,    mailto:a+b@example.org",
        "a%b@example.org,    mailto:a%25b@example.org",
    })
    void invitesEveryAddressThatMailCanReach(String address, String attendee) {
        assertThat(lines(Examples.meeting(MeetingStep.SCHEDULED, false), withAddress(address)))
                .anyMatch(line -> line.endsWith(":" + attendee));
    }

    @Test
    void cancelsUnderTheSameName() {
        assertThat(part(Examples.meeting(MeetingStep.CANCELLED, false)).method())
                .isEqualTo("CANCEL");
        assertThat(lines(Examples.meeting(MeetingStep.CANCELLED, false)))
                .contains(
                        "METHOD:CANCEL",
                        "UID:meeting0first@mentoring.example",
                        "SEQUENCE:2",
                        "STATUS:CANCELLED");
    }

    @Test
    void asksOnlyWhoHasNotAgreedYet() {
        assertThat(lines(Examples.meeting(MeetingStep.SCHEDULED, true)))
                .anyMatch(line -> line.contains("PARTSTAT=ACCEPTED"));
    }

    @Test
    void isConfirmedOnceBothAre() {
        Appointment confirmed =
                new Appointment(
                        "m",
                        1,
                        Instant.parse("2026-03-31T15:00:00Z"),
                        "UTC",
                        Duration.ofMinutes(30),
                        "phone",
                        true,
                        1,
                        new Agenda(0, 0, 0),
                        false);

        assertThat(lines(meeting(confirmed)))
                .contains(
                        "STATUS:CONFIRMED",
                        "DTSTART:20260331T150000Z",
                        "DTEND:20260331T153000Z",
                        "LOCATION:Telefon")
                .doesNotContain("BEGIN:VTIMEZONE");
    }

    @Test
    void neverShowsOneTheAddressOfTheOther() {
        assertThat(part(Examples.meeting(MeetingStep.SCHEDULED, false)).body())
                .doesNotContain(AMINA.email());
    }

    @Test
    void foldsLongLinesAndEscapesWhatHasAMeaning() {
        CalendarPart part =
                Objects.requireNonNull(
                        writer.write(
                                        "n",
                                        Examples.meeting(MeetingStep.SCHEDULED, false),
                                        JONAS,
                                        Optional.of("Eve;Mallory,\nATTACH:http://evil.example"))
                                .calendar());

        assertThat(part.body().split("\r\n"))
                .allSatisfy(line ->
                        assertThat(line.getBytes(java.nio.charset.StandardCharsets.UTF_8))
                                .hasSizeLessThanOrEqualTo(75))
                .noneMatch(line -> line.startsWith("ATTACH"));
    }

    /// Berlin: the day of the change, both sides of it. Lord Howe: half an hour of daylight saving.
    /// Kolkata: no change at all. Kiritimati: two days ahead of Honolulu. Casablanca: daylight
    /// saving stops for Ramadan.
    @ParameterizedTest
    @ValueSource(
            strings = {
                "2026-03-29T00:59:00Z Europe/Berlin",
                "2026-03-29T01:00:00Z Europe/Berlin",
                "2026-10-25T00:30:00Z Europe/Berlin",
                "2026-10-25T01:30:00Z Europe/Berlin",
                "2026-04-04T15:30:00Z Australia/Lord_Howe",
                "2026-06-01T12:00:00Z Asia/Kolkata",
                "2026-06-01T12:00:00Z Pacific/Kiritimati",
                "2026-03-01T12:00:00Z Africa/Casablanca",
                "2026-06-01T12:00:00Z UTC",
                "2026-06-01T12:00:00Z Etc/GMT+3",
                "2026-06-01T12:00:00Z No/Such_Zone",
            })
    void meansTheSameInstantToWhoeverReadsIt(String startAndZone) throws Exception {
        String[] parts = startAndZone.split(" ", -1);
        Instant start = Instant.parse(parts[0]);

        Calendar read = read(meeting(Examples.appointment(start, parts[1])));

        assertThat(ownOffsetsSay(read)).isEqualTo(start);
    }

    @ParameterizedTest
    @EnumSource(MeetingStep.class)
    void isReadBackWhole(MeetingStep step) throws Exception {
        assertThat(read(Examples.meeting(step, false)).validate().hasErrors()).isFalse();
    }

    /// The start by the offsets that stand in the file itself, not by a library's own zones.
    private static Instant ownOffsetsSay(Calendar calendar) {
        return Observances.startOf(calendar);
    }

    private Calendar read(Matter.OfMeeting meeting) throws IOException, ParserException {
        return new CalendarBuilder().build(new StringReader(part(meeting).body()));
    }

    private static Matter.OfMeeting meeting(Appointment appointment) {
        return new Matter.OfMeeting(
                MeetingStep.CONFIRMED, appointment, AMINA.personId(), false, null);
    }

    private static Person withAddress(String email) {
        return new Person(
                JONAS.personId(),
                JONAS.name(),
                email,
                JONAS.zone(),
                JONAS.language(),
                JONAS.status());
    }

    private List<String> lines(Matter.OfMeeting meeting) {
        return lines(meeting, JONAS);
    }

    private List<String> lines(Matter.OfMeeting meeting, Person reader) {
        return part(meeting, reader).body().replace("\r\n ", "").lines().toList();
    }

    private CalendarPart part(Matter.OfMeeting meeting) {
        return part(meeting, JONAS);
    }

    private CalendarPart part(Matter.OfMeeting meeting, Person reader) {
        return Objects.requireNonNull(
                writer.write("n", meeting, reader, Optional.of(AMINA.addressee())).calendar());
    }
}
