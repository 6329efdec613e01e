package org.mentoring.meeting.schedule;

import static org.assertj.core.api.Assertions.assertThat;

import static java.nio.charset.StandardCharsets.UTF_8;

import org.junit.jupiter.api.Test;
import org.mentoring.contracts.MentoringEvent;
import org.mentoring.contracts.TopicCatalog;
import org.mentoring.contracts.sample.Sample;
import org.mentoring.contracts.sample.Samples;
import org.mentoring.meeting.schedule.domain.AgendaItem;
import org.mentoring.meeting.schedule.domain.AgendaItemId;
import org.mentoring.meeting.schedule.domain.CohortId;
import org.mentoring.meeting.schedule.domain.Medium;
import org.mentoring.meeting.schedule.domain.Meeting;
import org.mentoring.meeting.schedule.domain.MeetingCommand;
import org.mentoring.meeting.schedule.domain.MeetingTime;
import org.mentoring.meeting.schedule.domain.Pair;
import org.mentoring.meeting.schedule.domain.PairingId;
import org.mentoring.meeting.schedule.domain.PersonId;
import org.mentoring.runtime.codec.EventCodec;

import java.net.URI;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;

/// The published samples tell a story; played here, it says the same.
class MeetingEventTranslatorTest {

    private static final String ID = "meeting0first0000000000000";
    private static final PersonId AMINA = new PersonId("person0amina00000000000000");
    private static final PersonId JONAS = new PersonId("person0jonas00000000000000");
    private static final Pair PAIR =
            new Pair(
                    new PairingId("pairing0amina0jonas0000000"),
                    new CohortId("cohort0spring0000000000000"),
                    AMINA,
                    JONAS);
    private static final URI LINK = URI.create("https://video.example/canary-link");

    private final List<MentoringEvent> told = new ArrayList<>();
    private Meeting meeting = new Meeting.Unbooked();

    @Test
    void tellsTheStoryOfTheSamples() {
        playTheStory();

        assertThat(told).isEqualTo(samples());
    }

    @Test
    void keepsThePairsWordsToThePair() {
        playTheStory();

        EventCodec codec = new EventCodec();
        assertThat(told)
                .isNotEmpty()
                .allSatisfy(event ->
                        assertThat(new String(codec.encode(event), UTF_8))
                                .doesNotContain("canary"));
    }

    private void playTheStory() {
        Instant booked = Instant.parse("2026-03-06T10:00:00Z");
        Instant moved = Instant.parse("2026-03-27T15:00:00Z");

        play(
                new MeetingCommand.Schedule(
                        PAIR,
                        1,
                        JONAS,
                        at("2026-03-30T15:00:00Z"),
                        Medium.VIDEO,
                        LINK,
                        List.of(),
                        booked));
        play(new MeetingCommand.AddAgendaItem(item("topic", AgendaItem.Kind.TOPIC), booked));
        play(new MeetingCommand.AddAgendaItem(item("question", AgendaItem.Kind.QUESTION), booked));
        play(new MeetingCommand.Confirm(AMINA, booked));
        play(new MeetingCommand.Move(AMINA, at("2026-03-31T15:00:00Z"), moved));
        play(new MeetingCommand.Confirm(JONAS, moved));
        play(new MeetingCommand.RecordHeld(JONAS, Instant.parse("2026-03-31T15:50:00Z")));
    }

    private void play(MeetingCommand command) {
        var change = MeetingService.decide(ID, meeting, command);
        meeting = change.state();
        told.addAll(change.events());
    }

    private static List<MentoringEvent> samples() {
        EventCodec codec = new EventCodec();
        return Samples.on(TopicCatalog.MEETING).stream()
                .filter(sample -> sample.aggregateId().equals(ID))
                .map(sample -> decoded(codec, sample))
                .toList();
    }

    private static MentoringEvent decoded(EventCodec codec, Sample sample) {
        return codec.decode(sample.json().getBytes(UTF_8), sample.type().record());
    }

    private static MeetingTime at(String startsAt) {
        return new MeetingTime(
                Instant.parse(startsAt), ZoneId.of("Europe/Berlin"), Duration.ofMinutes(45));
    }

    private static AgendaItem item(String name, AgendaItem.Kind kind) {
        String id = ("item0first0" + name + "0".repeat(15)).substring(0, 26);
        return new AgendaItem(
                new AgendaItemId(id),
                kind,
                "canary-text",
                URI.create("https://reading.example/canary-url"),
                JONAS);
    }
}
