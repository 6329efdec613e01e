package org.mentoring.service.problem;

import org.mentoring.runtime.aggregate.AggregateException;
import org.mentoring.runtime.aggregate.AggregateTooLargeException;
import org.mentoring.runtime.aggregate.ContentionException;
import org.mentoring.runtime.aggregate.EventTooLargeException;
import org.mentoring.runtime.aggregate.NoSuchAggregateException;
import org.mentoring.runtime.aggregate.OutboxFullException;
import org.mentoring.runtime.aggregate.StaleVersionException;
import org.mentoring.web.problem.Problem;
import org.mentoring.web.problem.ProblemMapper;
import org.mentoring.web.problem.ProblemType;

import java.time.Duration;
import java.util.Optional;

/// Why a command was not carried out. After each of these nothing was written.
final class AggregateProblems implements ProblemMapper {

    private static final Duration SHORTLY = Duration.ofSeconds(1);
    private static final Duration LATER = Duration.ofSeconds(10);

    @Override
    public Optional<Problem> problemOf(Throwable failure) {
        return failure instanceof AggregateException refused
                ? Optional.of(problemOf(refused))
                : Optional.empty();
    }

    private static Problem problemOf(AggregateException refused) {
        return switch (refused) {
            case NoSuchAggregateException _ -> Problem.notFound();
            case StaleVersionException _ ->
                    Problem.of(
                            ProblemType.STALE_VERSION,
                            "Read it again and repeat what you want to change.");
            case ContentionException _ ->
                    Problem.of(ProblemType.BUSY, "Others are changing this: try again.")
                            .withRetryAfter(SHORTLY);
            case OutboxFullException _ ->
                    Problem.of(
                                    ProblemType.BUSY,
                                    "Too many changes of this wait to be passed on: try later.")
                            .withRetryAfter(LATER);
            case EventTooLargeException _ ->
                    Problem.of(ProblemType.CONTENT_TOO_LARGE, "Send less at once.");
            case AggregateTooLargeException _ ->
                    Problem.of(ProblemType.RECORD_FULL, "Remove something before you add more.");
        };
    }
}
