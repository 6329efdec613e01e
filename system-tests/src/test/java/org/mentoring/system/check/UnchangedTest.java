package org.mentoring.system.check;

import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;

import java.util.ArrayDeque;
import java.util.List;
import java.util.Queue;

class UnchangedTest {

    @Test
    void aChangeIsNoticedOnce() {
        Queue<String> states = new ArrayDeque<>(List.of("one", "one", "two", "two"));
        Unchanged stored = new Unchanged(states::remove);

        assertThatCode(stored::assertUnchanged).doesNotThrowAnyException();
        assertThatThrownBy(stored::assertUnchanged).hasMessageContaining("what is stored");
        assertThatCode(stored::assertUnchanged).doesNotThrowAnyException();
    }
}
