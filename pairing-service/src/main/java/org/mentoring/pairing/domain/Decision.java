package org.mentoring.pairing.domain;

import java.util.List;

/// What a domain answers to a command: what happened, or why nothing did. A refusal is an ordinary
/// answer, so it is a value.
///
/// @param <E> the events of the aggregate that decided
public sealed interface Decision<E> {

    /// The command is carried out.
    ///
    /// @param events in order; none when the command asks for what is already so
    record Accepted<E>(List<E> events) implements Decision<E> {

        public Accepted {
            events = List.copyOf(events);
        }
    }

    record Rejected<E>(Rejection why) implements Decision<E> {}

    static <E> Decision<E> accepted() {
        return new Accepted<>(List.of());
    }

    static <E> Decision<E> accepted(E event) {
        return new Accepted<>(List.of(event));
    }

    static <E> Decision<E> accepted(E first, E second) {
        return new Accepted<>(List.of(first, second));
    }

    static <E> Decision<E> rejected(Rejection.Kind kind, String reason, String words) {
        return new Rejected<>(new Rejection(kind, reason, words));
    }

    /// Refuses input in which these things are wrong.
    static <E> Decision<E> rejected(List<Rejection.Fault> faults) {
        return new Rejected<>(
                new Rejection(
                        Rejection.Kind.INVALID,
                        "invalid-settings",
                        "Correct what errors names.",
                        faults));
    }
}
