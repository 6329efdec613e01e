package org.mentoring.pairing.plan.domain;

import static org.mentoring.pairing.domain.Decision.rejected;
import static org.mentoring.pairing.domain.Rejection.Kind.CONFLICT;
import static org.mentoring.pairing.domain.Rejection.Kind.INVALID;
import static org.mentoring.pairing.domain.Rejection.Kind.KEY_REUSED;
import static org.mentoring.pairing.domain.Rejection.Kind.NOT_THERE;

import org.mentoring.pairing.domain.Decision;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;

/// What several moves of a plan are refused for.
final class Refusals {

    private Refusals() {}

    static Decision<PlanEvent> noGoal() {
        return rejected(NOT_THERE, "no-such-goal", "The plan has no such goal.");
    }

    static Decision<PlanEvent> noEntry() {
        return rejected(NOT_THERE, "no-such-entry", "The goal has no such entry.");
    }

    static Decision<PlanEvent> keyReused() {
        return rejected(
                KEY_REUSED, "other-goal", "This Idempotency-Key was used for something else.");
    }

    static Decision<PlanEvent> notOpen(Goal goal) {
        return goal.standing().status() == GoalStatus.CHANGED
                ? rejected(CONFLICT, "replaced", "Another goal has taken the place of this one.")
                : rejected(CONFLICT, "not-open", "The goal is not open: open it again first.");
    }

    static Decision<PlanEvent> overdue() {
        return rejected(INVALID, "due-in-the-past", "A due date lies in the future.");
    }

    /// A day is over only when it is over everywhere, twelve hours after midnight in Greenwich.
    static boolean isOver(LocalDate day, Instant now) {
        return day.isBefore(LocalDate.ofInstant(now, ZoneOffset.ofHours(-12)));
    }
}
