package org.mentoring.pairing.plan.domain;

import org.mentoring.pairing.domain.WireNamed;

/// What a past change of a plan did.
public enum ChangeKind implements WireNamed {
    GOAL_ADDED("goal-added"),
    GOAL_EDITED("goal-edited"),
    GOAL_REWORDED("goal-reworded"),
    GOAL_REPLACED("goal-replaced"),
    GOAL_REACHED("goal-reached"),
    GOAL_DROPPED("goal-dropped"),
    GOAL_REOPENED("goal-reopened"),
    GOALS_REORDERED("goals-reordered"),
    TEMPLATE_COPIED("template-copied"),
    GOALS_BROUGHT("goals-brought"),
    STEP_ADDED("step-added"),
    STEP_EDITED("step-edited"),
    STEP_DONE("step-done"),
    STEP_REMOVED("step-removed"),
    STEPS_REORDERED("steps-reordered"),
    LEARNING_ADDED("learning-added"),
    LEARNING_EDITED("learning-edited"),
    LEARNING_DONE("learning-done"),
    LEARNING_REMOVED("learning-removed");

    private final String wireName;

    ChangeKind(String wireName) {
        this.wireName = wireName;
    }

    @Override
    public String wireName() {
        return wireName;
    }
}
