package org.mentoring.pairing;

import org.mentoring.contracts.MentoringEvent;
import org.mentoring.pairing.domain.Decision;
import org.mentoring.runtime.aggregate.Change;

import java.util.ArrayList;
import java.util.List;
import java.util.function.BiFunction;

/// From a domain's decision to what a store writes: the state that the events lead to and the
/// contract events that report them, each with the view after it.
///
/// @param evolve the state after an event
/// @param translate what subscribers learn of an event, given the state after it
public record Decider<S, E>(
        BiFunction<S, E, S> evolve, BiFunction<S, E, List<MentoringEvent>> translate) {

    /// What a change of an aggregate comes to.
    ///
    /// @throws RejectedException the domain refuses
    public Change<S> change(S state, Decision<E> decision) {
        var now = state;
        var reports = new ArrayList<MentoringEvent>();
        for (var event : accepted(decision)) {
            now = evolve.apply(now, event);
            reports.addAll(translate.apply(now, event));
        }
        return new Change<>(now, reports);
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
