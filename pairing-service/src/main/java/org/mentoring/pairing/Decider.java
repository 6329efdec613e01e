package org.mentoring.pairing;

import org.mentoring.contracts.MentoringEvent;
import org.mentoring.pairing.domain.Decision;
import org.mentoring.runtime.aggregate.Change;

import java.util.List;
import java.util.function.BiFunction;

/// From a domain's decision to what a store writes: the state that the events lead to and the
/// contract events that report them, each with the view after the whole change.
///
/// @param evolve the state after an event
/// @param translate what subscribers learn of an event, given the state that is written with it
public record Decider<S, E>(
        BiFunction<S, E, S> evolve, BiFunction<S, E, List<MentoringEvent>> translate) {

    /// What a change of an aggregate comes to.
    ///
    /// @throws RejectedException the domain refuses
    public Change<S> change(S before, Decision<E> decision) {
        var events = accepted(decision);
        var state = before;
        for (var event : events) {
            state = evolve.apply(state, event);
        }
        var after = state;
        var reports = events.stream().flatMap(event -> translate.apply(after, event).stream());
        return new Change<>(after, reports.toList());
    }

    /// The events of a decision.
    ///
    /// @throws RejectedException the domain refuses
    public static <E> List<E> accepted(Decision<E> decision) {
        return switch (decision) {
            case Decision.Accepted(var events) -> events;
            case Decision.Rejected(var why) -> throw new RejectedException(why);
        };
    }
}
