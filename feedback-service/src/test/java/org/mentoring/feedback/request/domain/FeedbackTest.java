package org.mentoring.feedback.request.domain;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import java.time.Duration;
import java.time.Instant;
import java.util.List;

class FeedbackTest {

    private static final PersonId MENTOR = new PersonId("mentor0000000000000000");
    private static final PersonId MENTEE = new PersonId("mentee0000000000000000");
    private static final Question QUESTION =
            new Question(
                    "meeting000000000000000",
                    "pairing000000000000000",
                    "cohort0000000000000000",
                    MENTEE,
                    MENTOR);
    private static final Instant HELD_AT = Instant.parse("2026-03-10T14:45:00Z");
    private static final Duration WEEK = Duration.ofDays(7);
    private static final Instant DUE_AT = Instant.parse("2026-03-17T14:45:00Z");
    private static final Instant GIVEN_AT = Instant.parse("2026-03-11T08:00:00Z");
    private static final Answer ANSWER =
            new Answer("The examples", "More time", 4, Visibility.PAIR);
    private static final FeedbackEvent REQUESTED =
            new FeedbackEvent.Requested(QUESTION, HELD_AT, DUE_AT);
    private static final FeedbackEvent GIVEN = new FeedbackEvent.Given(ANSWER, GIVEN_AT);

    @Test
    void isRequestedWithATimeToAnswer() {
        var decision =
                Feedback.decide(given(), new FeedbackCommand.Request(QUESTION, WEEK, HELD_AT));

        assertThat(decision).isEqualTo(new Decision.Accepted(REQUESTED));
    }

    @Test
    void isGivenByItsAuthor() {
        var decision = answer(given(REQUESTED), MENTEE, GIVEN_AT);

        assertThat(decision).isEqualTo(new Decision.Accepted(GIVEN));
        assertThat(given(REQUESTED, GIVEN))
                .isEqualTo(new Feedback.Given(QUESTION, HELD_AT, DUE_AT, ANSWER, GIVEN_AT));
    }

    @Test
    void isWelcomeAfterTheDueTimeToo() {
        assertThat(answer(given(REQUESTED), MENTEE, DUE_AT.plusSeconds(1)))
                .isInstanceOf(Decision.Accepted.class);
    }

    @ParameterizedTest(name = "{0}: {1} by {2} is refused")
    @CsvSource({
        "unasked,   answer,  author,  NotRequested",
        "requested, request, author,  AlreadyRequested",
        "requested, answer,  partner, NotAuthor",
        "given,     request, author,  AlreadyRequested",
        "given,     answer,  partner, NotAuthor",
        "given,     answer,  author,  AlreadyGiven",
    })
    void refusesWhatDoesNotFit(String state, String command, String by, String rejection) {
        Feedback feedback = in(state);
        PersonId person = by.equals("author") ? MENTEE : MENTOR;

        Decision decision =
                command.equals("answer")
                        ? answer(feedback, person, GIVEN_AT)
                        : Feedback.decide(
                                feedback, new FeedbackCommand.Request(QUESTION, WEEK, HELD_AT));

        assertThat(decision)
                .isInstanceOfSatisfying(
                        Decision.Rejected.class,
                        rejected ->
                                assertThat(rejected.because().getClass().getSimpleName())
                                        .isEqualTo(rejection));
    }

    private static Feedback in(String state) {
        return switch (state) {
            case "unasked" -> given();
            case "requested" -> given(REQUESTED);
            case "given" -> given(REQUESTED, GIVEN);
            default -> throw new IllegalArgumentException(state);
        };
    }

    private static Decision answer(Feedback feedback, PersonId by, Instant at) {
        return Feedback.decide(feedback, new FeedbackCommand.Give(by, ANSWER, at));
    }

    private static Feedback given(FeedbackEvent... events) {
        Feedback feedback = new Feedback.Unasked();
        for (FeedbackEvent event : List.of(events)) {
            feedback = Feedback.evolve(feedback, event);
        }
        return feedback;
    }
}
