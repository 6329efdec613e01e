package org.mentoring.notification.template;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mentoring.notification.Examples.AMINA;
import static org.mentoring.notification.Examples.JONAS;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.mentoring.notification.Examples;
import org.mentoring.notification.cohort.KnownCohorts;
import org.mentoring.notification.domain.Agenda;
import org.mentoring.notification.domain.Matter;
import org.mentoring.notification.domain.MeetingStep;
import org.mentoring.notification.domain.PairingStep;
import org.mentoring.notification.domain.Side;
import org.mentoring.notification.mail.Mail;
import org.mentoring.service.people.Person;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

class MailWriterTest {

    private final MailWriter writer = Mails.writer();

    static Stream<Matter> everyMatter() {
        return Examples.everyMatter().stream();
    }

    @ParameterizedTest
    @MethodSource("everyMatter")
    void saysTheSameInBothFormsAndLeavesNoGapInAnyLanguage(Matter matter) {
        for (String language : List.of("en", "de")) {
            Mail mail = write(matter, Examples.person("p", "Ida Ek", "Europe/Oslo", language));

            for (String text : List.of(mail.subject(), mail.text(), mail.html())) {
                assertThat(text).isNotBlank().doesNotContain("{", "}", "null", "??", "${", "th:");
            }
            assertThat(mail.html()).contains("lang=\"" + language + "\"");
            assertThat(mail.text()).contains("https://mentoring.example/").contains("Ida Ek");
            assertThat(mail.html()).contains("href=\"https://mentoring.example/");
        }
    }

    @Test
    void readsLikeALetter() {
        Matter matter = proposal(Side.MENTEE);

        Mail mail = write(matter, Examples.person("p", "Ida Ek", "Europe/Oslo", "en"));

        assertThat(mail.subject()).isEqualTo("Would you like Amina Okafor as your mentor?");
        assertThat(mail.text())
                .isEqualTo(
                        """
                        Hello Ida Ek,

                        Amina Okafor could be your mentor. See why we think so, and accept or decline.

                        Cohort: begins on 2 March 2026

                        See the suggestion: https://mentoring.example/pairings/pairing0ours

                        Kind regards, your mentoring team
                        --
                        You get this mail because you take part in mentoring. Times are those of your time zone, Europe/Oslo.
                        """);
    }

    @Test
    void speaksTheReadersLanguageOrEnglish() {
        Matter matter = proposal(Side.MENTOR);

        assertThat(subject(matter, "de-AT")).isEqualTo("Möchten Sie Amina Okafor begleiten?");
        assertThat(subject(matter, "en-GB")).isEqualTo("Would you mentor Amina Okafor?");
        assertThat(subject(matter, "ja")).isEqualTo("Would you mentor Amina Okafor?");
        assertThat(subject(matter, "no language")).isEqualTo("Would you mentor Amina Okafor?");
    }

    private String subject(Matter matter, String language) {
        return write(matter, Examples.person("p", "Ida Ek", "Europe/Oslo", language)).subject();
    }

    /// The night of 29 March 2026 Berlin's clocks go from 2 to 3; New York's went on 8 March.
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "2026-03-29T00:59:00Z | Europe/Berlin | Sunday 29 March 2026, 01:59 (Europe/Berlin,"
                        + " Central European Standard Time)",
                "2026-03-29T01:00:00Z | Europe/Berlin | Sunday 29 March 2026, 03:00 (Europe/Berlin,"
                        + " Central European Summer Time)",
                "2026-03-31T15:00:00Z | America/New_York | Tuesday 31 March 2026, 11:00"
                        + " (America/New_York, Eastern Daylight Time)",
                "2026-11-03T15:00:00Z | America/New_York | Tuesday 3 November 2026, 10:00"
                        + " (America/New_York, Eastern Standard Time)",
                "2026-03-31T15:00:00Z | Asia/Kolkata | Tuesday 31 March 2026, 20:30 (Asia/Kolkata,"
                        + " India Standard Time)",
                "2026-03-31T15:00:00Z | Australia/Lord_Howe | Wednesday 1 April 2026, 02:00"
                        + " (Australia/Lord_Howe, Lord Howe Daylight Time)",
                "2026-03-31T15:00:00Z | Pacific/Chatham | Wednesday 1 April 2026, 04:45"
                        + " (Pacific/Chatham, Chatham Daylight Time)",
            })
    void showsTimesOnTheReadersClockAndNamesIt(Instant startsAt, String zone, String shown) {
        Matter matter =
                new Matter.OfMeeting(
                        MeetingStep.SCHEDULED,
                        Examples.appointment(startsAt, "Europe/Berlin"),
                        AMINA.personId(),
                        false,
                        null);

        assertThat(write(matter, Examples.person("p", "Ida Ek", zone, "en")).text())
                .contains("When: " + shown);
    }

    @Test
    void showsTheSameMeetingToEachOnTheirOwnClock() {
        Matter matter = Examples.meeting(MeetingStep.SCHEDULED, false);

        assertThat(write(matter, JONAS).text())
                .contains(
                        "Dienstag, 31. März 2026, 17:00 Uhr (Europe/Berlin, Mitteleuropäische"
                                + " Sommerzeit)");
        assertThat(write(matter, AMINA).text())
                .contains("Tuesday 31 March 2026, 11:00 (America/New_York, Eastern Daylight Time)");
    }

    @Test
    void saysWhatAMovedMeetingMovedAwayFrom() {
        assertThat(write(Examples.meeting(MeetingStep.MOVED, false), AMINA).text())
                .contains("Before: Tuesday 24 March 2026, 11:00 (America/New_York,");
    }

    @Test
    void pointsToTheMeetingWhereItIsJoined() {
        Mail mail = write(Examples.meeting(MeetingStep.SCHEDULED, false), AMINA);

        assertThat(mail.text())
                .contains("Join: https://mentoring.example/api/meetings/meeting0first/join")
                .contains("Agenda: 1 topic, 2 questions");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
                    0 | 0 | 0 | Agenda: nothing yet                        | Tagesordnung: noch leer
                    1 | 0 | 0 | Agenda: 1 topic                            | Tagesordnung: 1 Thema
                    0 | 1 | 1 | Agenda: 1 question, 1 thing to read        | Tagesordnung: 1 Frage, 1 Text zum Lesen
                    3 | 2 | 4 | Agenda: 3 topics, 2 questions, 4 things to read | Tagesordnung: 3 Themen, 2 Fragen, 4 Texte zum Lesen
                    """)
    void saysHowMuchOfEachKindThereIsToPrepare(
            int topics, int questions, int materials, String english, String german) {
        Matter matter =
                new Matter.OfMeeting(
                        MeetingStep.SCHEDULED,
                        Examples.prepared(new Agenda(topics, questions, materials)),
                        JONAS.personId(),
                        false,
                        null);

        assertThat(write(matter, AMINA).text()).containsPattern("(?m)" + english + "$");
        assertThat(write(matter, JONAS).text()).containsPattern("(?m)" + german + "$");
    }

    @Test
    void invitesNobodyToJoinWhatIsCancelled() {
        assertThat(write(Examples.meeting(MeetingStep.CANCELLED, false), AMINA).text())
                .doesNotContain("/join");
    }

    @Test
    void doesNotTakeANameForMarkup() {
        Person reader = Examples.person("p", "Bo <b>& Co</b>", "Europe/Oslo", "en");

        Mail mail = writer.write("n", proposal(Side.MENTOR), reader, Optional.of("<i>Eve</i> {0}"));

        assertThat(mail.html())
                .contains("Bo &lt;b&gt;&amp; Co&lt;/b&gt;")
                .contains("&lt;i&gt;Eve&lt;/i&gt; {0}")
                .doesNotContain("<i>", "<b>");
        assertThat(mail.text()).contains("Bo <b>& Co</b>").contains("<i>Eve</i> {0}");
    }

    @Test
    void goesAroundANameNobodyKnows() {
        assertThat(writer.write("n", proposal(Side.MENTOR), JONAS, Optional.empty()).subject())
                .isEqualTo("Möchten Sie Ihr Gegenüber begleiten?");
    }

    @Test
    void leavesOutACohortNobodyKnows() {
        Mail mail =
                Mails.writer(KnownCohorts.none())
                        .write("n", proposal(Side.MENTOR), AMINA, Optional.of("Jonas"));

        assertThat(mail.text()).doesNotContain("Cohort");
    }

    @Test
    void sendsACalendarEntryWithMeetingsOnly() {
        assertThat(everyMatter())
                .allSatisfy(matter ->
                        assertThat(write(matter, JONAS).calendar() != null)
                                .isEqualTo(matter instanceof Matter.OfMeeting));
    }

    private static Matter proposal(Side reader) {
        return new Matter.OfPairing(
                PairingStep.PROPOSED, "pairing0ours", "cohort0spring", AMINA.personId(), reader);
    }

    private Mail write(Matter matter, Person reader) {
        return writer.write("notification0one", matter, reader, Optional.of(AMINA.addressee()));
    }
}
