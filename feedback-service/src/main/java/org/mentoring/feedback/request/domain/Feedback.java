package org.mentoring.feedback.request.domain;

import org.mentoring.feedback.request.domain.Decision.Accepted;
import org.mentoring.feedback.request.domain.Decision.Rejected;
import org.mentoring.feedback.request.domain.FeedbackCommand.Give;
import org.mentoring.feedback.request.domain.FeedbackCommand.Request;

import java.time.Instant;

/// One person's feedback after one meeting: asked for once, given once. An answer after the due
/// time is as welcome as one before it.
public sealed interface Feedback {

    record Unasked() implements Feedback {}

    sealed interface Asked extends Feedback {
        Question question();

        Instant requestedAt();

        Instant dueAt();
    }

    record Requested(Question question, Instant requestedAt, Instant dueAt) implements Asked {}

    record Given(
            Question question, Instant requestedAt, Instant dueAt, Answer answer, Instant givenAt)
            implements Asked {}

    static Decision decide(Feedback feedback, FeedbackCommand command) {
        return switch (command) {
            case Request request -> request(feedback, request);
            case Give give -> give(feedback, give);
        };
    }

    static Feedback evolve(Feedback feedback, FeedbackEvent event) {
        return switch (event) {
            case FeedbackEvent.Requested e -> new Requested(e.question(), e.at(), e.dueAt());
            case FeedbackEvent.Given e -> given(feedback, e);
        };
    }

    private static Decision request(Feedback feedback, Request command) {
        return switch (feedback) {
            case Unasked _ ->
                    new Accepted(
                            new FeedbackEvent.Requested(
                                    command.question(),
                                    command.at(),
                                    command.at().plus(command.timeToAnswer())));
            case Asked _ -> new Rejected(new Rejection.AlreadyRequested());
        };
    }

    private static Decision give(Feedback feedback, Give command) {
        return switch (feedback) {
            case Unasked _ -> new Rejected(new Rejection.NotRequested());
            case Asked asked when !asked.question().author().equals(command.by()) ->
                    new Rejected(new Rejection.NotAuthor());
            case Requested _ ->
                    new Accepted(new FeedbackEvent.Given(command.answer(), command.at()));
            case Given given -> new Rejected(new Rejection.AlreadyGiven(given.givenAt()));
        };
    }

    private static Given given(Feedback feedback, FeedbackEvent.Given event) {
        return switch (feedback) {
            case Requested asked ->
                    new Given(
                            asked.question(),
                            asked.requestedAt(),
                            asked.dueAt(),
                            event.answer(),
                            event.at());
            case Unasked _, Given _ ->
                    throw new IllegalStateException("decide() lets no answer follow " + feedback);
        };
    }
}
