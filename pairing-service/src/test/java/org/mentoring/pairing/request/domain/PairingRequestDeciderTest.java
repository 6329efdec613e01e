package org.mentoring.pairing.request.domain;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mentoring.pairing.domain.Rejection.Kind.CONFLICT;
import static org.mentoring.pairing.domain.Rejection.Kind.INVALID;
import static org.mentoring.pairing.domain.Scenario.given;
import static org.mentoring.pairing.request.domain.Outcome.EXPIRED;
import static org.mentoring.pairing.request.domain.Outcome.OWN_FULL;
import static org.mentoring.pairing.request.domain.RequestScenes.LOOK_AGAIN;
import static org.mentoring.pairing.request.domain.RequestScenes.MARTA;
import static org.mentoring.pairing.request.domain.RequestScenes.MARTAS;
import static org.mentoring.pairing.request.domain.RequestScenes.NOON;
import static org.mentoring.pairing.request.domain.RequestScenes.NORA;
import static org.mentoring.pairing.request.domain.RequestScenes.NORAS;
import static org.mentoring.pairing.request.domain.RequestScenes.after;
import static org.mentoring.pairing.request.domain.RequestScenes.asked;
import static org.mentoring.pairing.request.domain.RequestScenes.choice;
import static org.mentoring.pairing.request.domain.RequestScenes.picking;
import static org.mentoring.pairing.request.domain.RequestScenes.seeking;
import static org.mentoring.pairing.request.domain.RequestScenes.state;
import static org.mentoring.pairing.request.domain.RequestScenes.terms;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.mentoring.pairing.domain.Scenario.Outcome;
import org.mentoring.pairing.request.domain.PairingRequestCommand.Answer;
import org.mentoring.pairing.request.domain.PairingRequestCommand.ChangeChoices;
import org.mentoring.pairing.request.domain.PairingRequestCommand.Decline;
import org.mentoring.pairing.request.domain.PairingRequestCommand.EndChoice;
import org.mentoring.pairing.request.domain.PairingRequestCommand.LookAtClock;
import org.mentoring.pairing.request.domain.PairingRequestCommand.RecordPairing;
import org.mentoring.pairing.request.domain.PairingRequestCommand.RecordReserved;
import org.mentoring.pairing.request.domain.PairingRequestCommand.RecordSecondLook;
import org.mentoring.pairing.request.domain.PairingRequestCommand.Withdraw;
import org.mentoring.pairing.request.domain.PairingRequestEvent.ChoiceEnded;
import org.mentoring.pairing.request.domain.PairingRequestEvent.Closed;
import org.mentoring.pairing.request.domain.PairingRequestEvent.MentorAsked;
import org.mentoring.pairing.request.domain.PairingRequestEvent.NextSought;
import org.mentoring.pairing.request.domain.PairingRequestEvent.PlacesReleased;
import org.mentoring.pairing.request.domain.PairingRequestEvent.ReminderDue;

import java.time.Duration;
import java.util.List;
import java.util.stream.IntStream;

class PairingRequestDeciderTest {

    /// Every state against every command of a person; Marta is the first choice. `no` is a
    /// conflict, `-` changes nothing.
    @ParameterizedTest(name = "{0}")
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
                    seeking        | no       | no          | no        | no       | Withdrawn | ChoicesChanged
                    asked          | Accepted | ChoiceEnded | AskedBack | no       | Withdrawn | ChoicesChanged
                    asked back     | Accepted | ChoiceEnded | no        | Answered | Withdrawn | ChoicesChanged
                    answered       | Accepted | ChoiceEnded | no        | no       | Withdrawn | ChoicesChanged
                    releasing      | no       | -           | no        | no       | Withdrawn | ChoicesChanged
                    releasing last | no       | -           | no        | no       | no        | no
                    withdrawing    | no       | no          | no        | no       | -         | no
                    next           | no       | -           | no        | no       | Withdrawn | ChoicesChanged
                    accepted       | -        | no          | no        | no       | no        | no
                    paired         | -        | no          | no        | no       | no        | no
                    declined       | no       | -           | no        | no       | no        | no
                    withdrawn      | no       | no          | no        | no       | -         | no
                    full           | no       | no          | no        | no       | no        | no
                    """)
    void peopleMayDoWhatTheTableAllows(
            String state,
            String accept,
            String decline,
            String askBack,
            String answer,
            String withdraw,
            String change) {
        assertThat(
                        List.of(
                                inShort(state, RequestScenes.accept()),
                                inShort(state, RequestScenes.decline()),
                                inShort(state, RequestScenes.question()),
                                inShort(state, new Answer("Yes.", NOON)),
                                inShort(state, new Withdraw(NOON)),
                                inShort(state, new ChangeChoices(List.of(choice("olga"))))))
                .containsExactly(accept, decline, askBack, answer, withdraw, change);
    }

    /// Every state against every report; what comes too late changes nothing. The clock stands at
    /// the first reminder.
    @ParameterizedTest(name = "{0}")
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
                    seeking        | -           | MentorAsked | ChoiceEnded | -              | -           | -
                    asked          | ReminderDue | -           | -           | -              | -           | -
                    asked back     | ReminderDue | -           | -           | -              | -           | -
                    answered       | ReminderDue | -           | -           | -              | -           | -
                    releasing      | -           | -           | -           | NextSought     | -           | -
                    releasing last | -           | -           | -           | Closed         | -           | -
                    withdrawing    | -           | -           | -           | Closed         | -           | -
                    next           | -           | -           | -           | -              | LookedAgain | -
                    accepted       | -           | -           | -           | -              | -           | Paired
                    paired         | -           | -           | -           | -              | -           | -
                    declined       | -           | -           | -           | -              | LookedAgain | -
                    withdrawn      | -           | -           | -           | -              | LookedAgain | -
                    full           | -           | -           | -           | -              | LookedAgain | -
                    """)
    void workGoesOnAsTheTableSays(
            String state,
            String clock,
            String reserved,
            String full,
            String release,
            String secondLook,
            String paired) {
        var thirdDay = NOON.plus(Duration.ofDays(3));
        assertThat(
                        List.of(
                                inShort(state, new LookAtClock(thirdDay)),
                                inShort(state, new RecordReserved(0, NOON)),
                                inShort(state, RequestScenes.full()),
                                inShort(state, RequestScenes.release()),
                                inShort(state, new RecordSecondLook(0)),
                                inShort(state, new RecordPairing(0))))
                .containsExactly(clock, reserved, full, release, secondLook, paired);
    }

    @Test
    void aMentorHasFourteenDaysFromBeingAsked() {
        decided(seeking(MARTA), new RecordReserved(0, NOON))
                .then(new MentorAsked(0, NOON, NOON.plus(Duration.ofDays(14))));
    }

    @ParameterizedTest
    @CsvSource({"71, 0", "72, 1", "239, 1", "240, 2", "335, 2"})
    void remindersAreDueOnDayThreeAndDayTen(long hours, int reminder) {
        var decided = decided(asked(MARTA), new LookAtClock(NOON.plus(Duration.ofHours(hours))));

        if (reminder == 0) {
            decided.nothingHappens();
        } else {
            decided.then(new ReminderDue(0, reminder));
        }
    }

    @Test
    void nobodyIsRemindedTwiceOfTheSameDay() {
        var look = new LookAtClock(NOON.plus(Duration.ofDays(3)));

        decided(after(asked(MARTA), look), look).nothingHappens();
    }

    @Test
    void aChoiceExpiresOnDayFourteenAndTheNextIsSought() {
        var end = NOON.plus(Duration.ofDays(14));
        var ended = new ChoiceEnded(0, Choice.Ending.of(EXPIRED, end));

        decided(asked(MARTA, NORA), new LookAtClock(end)).then(ended);
        decided(
                        after(asked(MARTA, NORA), new LookAtClock(end)),
                        new PairingRequestCommand.RecordRelease(0, end, LOOK_AGAIN))
                .then(new PlacesReleased(0, LOOK_AGAIN), new NextSought(1, end));
    }

    @Test
    void theNextMentorHasAClockOfTheirOwn() {
        var later = NOON.plus(Duration.ofDays(20));
        var next = after(state("next"), new RecordReserved(1, later));

        assertThat(next.dueAt()).isEqualTo(LOOK_AGAIN);
        assertThat(after(next, new RecordSecondLook(0)).dueAt())
                .isEqualTo(later.plus(Duration.ofDays(3)));
        decided(next, new LookAtClock(later.plus(Duration.ofDays(13)))).then(new ReminderDue(1, 2));
    }

    @Test
    void anAnswerLeavesTheMentorThreeDays() {
        var late = NOON.plus(Duration.ofDays(13));
        var answered = after(state("asked back"), new Answer("Yes.", late));

        decided(answered, new LookAtClock(NOON.plus(Duration.ofDays(14))))
                .then(new ReminderDue(0, 2));
        decided(answered, new LookAtClock(late.plus(Duration.ofDays(3))))
                .then(new ChoiceEnded(0, Choice.Ending.of(EXPIRED, late.plus(Duration.ofDays(3)))));
    }

    @Test
    void onlyTheMentorWhoseTurnItIsAnswers() {
        decided(asked(MARTA, NORA), new PairingRequestCommand.Accept(NORAS, NOON))
                .isRefused(CONFLICT);
        decided(asked(MARTA, NORA), new Decline(NORAS, DeclineReason.OTHER, null, NOON))
                .isRefused(CONFLICT);
        decided(state("next"), new PairingRequestCommand.Accept(MARTAS, NOON)).isRefused(CONFLICT);
    }

    @Test
    void whoeverPicksIsPairedAtOnce() {
        decided(picking(), new RecordReserved(0, NOON))
                .then(new PairingRequestEvent.Accepted(0, NOON));
    }

    @Test
    void aMenteeWithoutAPlaceAsksNobodyElse() {
        var full = new EndChoice(0, OWN_FULL, NOON);

        decided(after(seeking(MARTA, NORA), full), RequestScenes.release())
                .then(new PlacesReleased(0, LOOK_AGAIN), new Closed(0, NOON));
    }

    @Test
    void aRequestNamesOneToFiveDifferentMentors() {
        var six = IntStream.range(0, 6).mapToObj(i -> choice("m" + i)).toList();

        make(List.of()).isRefused(INVALID);
        make(six).isRefused(INVALID);
        make(List.of(MARTA, NORA, MARTA)).isRefused(INVALID);
        decided(asked(MARTA), new ChangeChoices(six.subList(0, 5))).isRefused(INVALID);
        decided(asked(MARTA), new ChangeChoices(List.of(MARTA))).isRefused(INVALID);
        decided(asked(MARTA, NORA), new ChangeChoices(List.of(NORA))).nothingHappens();
    }

    private static Outcome<PairingRequestEvent> make(List<Choice> choices) {
        return given(choices).when(it -> PairingRequestDecider.make(terms(Way.ASK), it));
    }

    private static String inShort(String state, PairingRequestCommand command) {
        var outcome = decided(state(state), command).inShort();
        return switch (outcome) {
            case "nothing" -> "-";
            case "CONFLICT" -> "no";
            default -> outcome.replace("PlacesReleased ", "");
        };
    }

    private static Outcome<PairingRequestEvent> decided(
            PairingRequest request, PairingRequestCommand command) {
        return given(request).when(it -> PairingRequestDecider.decide(it, command));
    }
}
