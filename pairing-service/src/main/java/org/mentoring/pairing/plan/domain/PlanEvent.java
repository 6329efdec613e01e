package org.mentoring.pairing.plan.domain;

import org.mentoring.pairing.domain.PersonId;

import java.util.Set;

/// What happens to a plan.
public sealed interface PlanEvent {

    record GoalAdded(Goal goal, Set<PersonId> mentors) implements PlanEvent {}
}
