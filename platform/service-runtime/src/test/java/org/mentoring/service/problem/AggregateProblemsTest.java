package org.mentoring.service.problem;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mockito.Mockito.mock;

import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.mentoring.runtime.aggregate.AggregateException;
import org.mentoring.runtime.aggregate.AggregateTooLargeException;
import org.mentoring.runtime.aggregate.ContentionException;
import org.mentoring.runtime.aggregate.EventTooLargeException;
import org.mentoring.runtime.aggregate.NoSuchAggregateException;
import org.mentoring.runtime.aggregate.OutboxFullException;
import org.mentoring.runtime.aggregate.StaleVersionException;
import org.mentoring.web.problem.Problem;
import org.mentoring.web.problem.ProblemType;

import java.time.Duration;

class AggregateProblemsTest {

    @Test
    void everyRefusalHasItsProblem() {
        assertProblem(NoSuchAggregateException.class, ProblemType.NOT_FOUND, null);
        assertProblem(StaleVersionException.class, ProblemType.STALE_VERSION, null);
        assertProblem(ContentionException.class, ProblemType.BUSY, Duration.ofSeconds(1));
        assertProblem(OutboxFullException.class, ProblemType.BUSY, Duration.ofSeconds(10));
        assertProblem(EventTooLargeException.class, ProblemType.CONTENT_TOO_LARGE, null);
        assertProblem(AggregateTooLargeException.class, ProblemType.RECORD_FULL, null);
    }

    @Test
    void saysNothingAboutOthers() {
        assertThat(new AggregateProblems().problemOf(new IllegalStateException())).isEmpty();
    }

    private static void assertProblem(
            Class<? extends AggregateException> refusal,
            ProblemType type,
            @Nullable Duration retryAfter) {
        Problem problem = new AggregateProblems().problemOf(mock(refusal)).orElseThrow();
        assertThat(problem.type()).isEqualTo(type);
        assertThat(problem.retryAfter()).isEqualTo(retryAfter);
    }
}
