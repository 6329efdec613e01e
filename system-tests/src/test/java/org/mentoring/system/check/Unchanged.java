package org.mentoring.system.check;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.function.Supplier;

/// Notices what has changed since it was asked last. Reading everything takes long, so it is read
/// once for each question: what is there now is what the next answer is compared with.
public final class Unchanged {

    private final Supplier<?> state;
    private Object last;

    /// Begins with what is there now.
    ///
    /// @param state anything whose equality shows that nothing was changed
    public Unchanged(Supplier<?> state) {
        this.state = state;
        this.last = state.get();
    }

    /// Compares with the last time.
    ///
    /// @throws AssertionError something was changed since then
    public void assertUnchanged() {
        Object before = last;
        last = state.get();
        assertThat(last).as("what is stored").isEqualTo(before);
    }
}
