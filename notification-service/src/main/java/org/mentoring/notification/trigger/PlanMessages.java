package org.mentoring.notification.trigger;

import org.mentoring.contracts.plan.PlanEvent;
import org.mentoring.contracts.plan.PlanGoalAdded;
import org.mentoring.contracts.plan.PlanView;
import org.mentoring.notification.domain.Matter;

import java.util.List;

/// Mentors hear of a new goal of their mentee.
final class PlanMessages {

    private PlanMessages() {}

    static List<MessageTo> of(PlanEvent event) {
        return switch (event) {
            case PlanGoalAdded added -> {
                Matter matter = added(added, added.plan());
                yield added.plan().mentorIds().stream()
                        .map(mentor -> new MessageTo(mentor, matter))
                        .toList();
            }
        };
    }

    private static Matter added(PlanGoalAdded added, PlanView plan) {
        return new Matter.GoalAdded(
                plan.planId(),
                plan.pairingId(),
                plan.menteeId(),
                added.horizon().wireName(),
                added.dueOn());
    }
}
