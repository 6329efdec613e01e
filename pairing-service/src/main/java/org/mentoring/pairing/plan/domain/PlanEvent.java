package org.mentoring.pairing.plan.domain;

import org.mentoring.pairing.domain.PairingId;
import org.mentoring.pairing.domain.PersonId;

import java.util.Set;

/// What happens to a plan.
public sealed interface PlanEvent {

    /// A goal was added.
    ///
    /// @param through the pairing under which the goal was added
    /// @param mentors who mentors the mentee at that moment
    record GoalAdded(Goal goal, PairingId through, Set<PersonId> mentors) implements PlanEvent {}
}
