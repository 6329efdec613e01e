package org.mentoring.feedback.pairstate.domain;

import static org.assertj.core.api.Assertions.assertThat;

import org.jspecify.annotations.Nullable;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import java.util.Optional;

class PairFactsTest {

    @ParameterizedTest(name = "paired {0}, agreed {1}, {2} meetings held, {3} goals: {4}")
    @CsvSource({
        "false, false, 0, 0,",
        "true,  false, 0, 0, PAIRED",
        "true,  false, 0, 2, PAIRED",
        "true,  true,  0, 2, AGREED",
        "true,  false, 1, 0, MET",
        "true,  true,  2, 2, MET",
        "true,  true,  3, 0, MET",
        "true,  true,  3, 1, GROWING",
        "true,  false, 3, 1, GROWING",
    })
    void tellTheFurthestStage(
            boolean paired, boolean agreed, int held, int goals, @Nullable Stage stage) {
        assertThat(new PairFacts(paired, agreed, held, goals).stage())
                .isEqualTo(Optional.ofNullable(stage));
    }
}
