package org.mentoring.pairing.domain;

import static org.assertj.core.api.Assertions.assertThat;

import org.mentoring.pairing.domain.Decision.Accepted;
import org.mentoring.pairing.domain.Decision.Rejected;

import java.util.List;
import java.util.function.Function;

/// Given a state, when a command is decided, then these events or this refusal.
public record Scenario<S>(S state) {

    public static <S> Scenario<S> given(S state) {
        return new Scenario<>(state);
    }

    public <E> Outcome<E> when(Function<S, Decision<E>> decide) {
        return new Outcome<>(decide.apply(state));
    }

    /// What was decided.
    public record Outcome<E>(Decision<E> decision) {

        @SafeVarargs
        @SuppressWarnings("varargs")
        public final void then(E... events) {
            assertThat(decision).isEqualTo(new Accepted<>(List.of(events)));
        }

        public void nothingHappens() {
            assertThat(decision).isEqualTo(new Accepted<E>(List.of()));
        }

        public void isRefused(Rejection.Kind kind) {
            assertThat(decision)
                    .isInstanceOfSatisfying(
                            Rejected.class,
                            refused -> assertThat(refused.why().kind()).isEqualTo(kind));
        }

        /// `nothing`, the names of the events, or the kind of the refusal: a cell of a table.
        public String inShort() {
            return switch (decision) {
                case Accepted(var events) when events.isEmpty() -> "nothing";
                case Accepted(var events) ->
                        String.join(
                                " ",
                                events.stream().map(e -> e.getClass().getSimpleName()).toList());
                case Rejected(var why) -> why.kind().name();
            };
        }
    }
}
