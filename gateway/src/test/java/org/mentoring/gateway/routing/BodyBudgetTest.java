package org.mentoring.gateway.routing;

import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;
import org.mentoring.web.problem.ProblemException;

import reactor.core.Disposable;
import reactor.core.publisher.Mono;

class BodyBudgetTest {

    private final BodyBudget budget = new BodyBudget(100);

    @Test
    void refusesWhatIsNotLeft() {
        budget.reserving(60, Mono.never()).subscribe();

        assertThatThrownBy(() -> budget.reserving(41, Mono.never()))
                .isInstanceOf(ProblemException.class);
        assertThatCode(() -> budget.reserving(40, Mono.never())).doesNotThrowAnyException();
    }

    @Test
    void hasBackWhatFinishedFailedOrWasGivenUp() {
        budget.reserving(100, Mono.empty()).subscribe();
        budget.reserving(100, Mono.error(new IllegalStateException())).subscribe(_ -> {}, _ -> {});
        Disposable waiting = budget.reserving(100, Mono.never()).subscribe();
        waiting.dispose();

        assertThatCode(() -> budget.reserving(100, Mono.never())).doesNotThrowAnyException();
    }
}
