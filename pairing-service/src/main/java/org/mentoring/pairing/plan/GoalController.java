package org.mentoring.pairing.plan;

import jakarta.validation.Valid;

import org.jspecify.annotations.Nullable;
import org.mentoring.pairing.domain.WireNamed;
import org.mentoring.pairing.plan.PlanRequests.AddGoal;
import org.mentoring.pairing.plan.PlanRequests.ChangeDirection;
import org.mentoring.pairing.plan.PlanRequests.EditGoal;
import org.mentoring.pairing.plan.PlanRequests.MarkGoal;
import org.mentoring.pairing.plan.PlanRequests.Reorder;
import org.mentoring.pairing.plan.PlanViews.PlanView;
import org.mentoring.pairing.plan.domain.Aim;
import org.mentoring.pairing.plan.domain.EntryId;
import org.mentoring.pairing.plan.domain.GoalId;
import org.mentoring.pairing.plan.domain.GoalStatus;
import org.mentoring.pairing.plan.domain.Horizon;
import org.mentoring.pairing.plan.domain.PlanCommand;
import org.mentoring.runtime.aggregate.Ids;
import org.mentoring.web.caller.Caller;
import org.mentoring.web.precondition.CreationKey;
import org.mentoring.web.precondition.IdempotencyKey;
import org.mentoring.web.precondition.IfMatch;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;

/// The goals of a plan, whatever way leads to it. Only the mentee changes them.
abstract class GoalController {

    private final PlanService service;
    private final PlanDoor door;

    GoalController(PlanService service, PlanDoor door) {
        this.service = service;
        this.door = door;
    }

    /// Adds a goal: 403 for anybody but the mentee, 409 when the pairing is over, 422 when the plan
    /// is full.
    @PostMapping("/goals")
    ResponseEntity<PlanView> addGoal(
            Caller caller,
            @PathVariable String id,
            @IdempotencyKey CreationKey key,
            @Valid @RequestBody AddGoal request) {
        var goal = new GoalId(key.idFor("goal"));
        var aim =
                new Aim(
                        WireNamed.parse(Horizon.class, request.horizon()),
                        request.dueOn(),
                        words(request.achievement(), request.skill(), request.knowledge()));
        return PlanAnswers.created(
                service.addGoal(door.open(caller, id), new PlanCommand.AddGoal(goal, aim)));
    }

    /// Says an open goal better, or moves its date. 409 when it is not open.
    @PutMapping("/goals/{goalId}")
    ResponseEntity<PlanView> edit(
            Caller caller,
            @PathVariable String id,
            @PathVariable String goalId,
            @IfMatch long version,
            @Valid @RequestBody EditGoal request) {
        var aim =
                new Aim(
                        WireNamed.parse(Horizon.class, request.horizon()),
                        request.dueOn(),
                        words(request.achievement(), request.skill(), request.knowledge()));
        return change(caller, id, version, new PlanCommand.EditGoal(new GoalId(goalId), aim));
    }

    /// Changes the direction of an open goal: gives it other words, or another goal in its place.
    /// The history keeps what was before and why, and the mentors hear of it. 409 when the goal is
    /// not open, 422 when the plan is full.
    @PostMapping("/goals/{goalId}/direction")
    ResponseEntity<PlanView> changeDirection(
            Caller caller,
            @PathVariable String id,
            @PathVariable String goalId,
            @IfMatch long version,
            @Valid @RequestBody ChangeDirection request) {
        var aim =
                new Aim(
                        WireNamed.parse(Horizon.class, request.horizon()),
                        request.dueOn(),
                        words(request.achievement(), request.skill(), request.knowledge()));
        var successor = request.replace() ? new GoalId(Ids.random()) : null;
        var reason = request.reason().strip();
        return change(
                caller,
                id,
                version,
                new PlanCommand.TurnGoal(new GoalId(goalId), aim, reason, successor));
    }

    /// Marks a goal as reached or dropped, or opens it again. 409 when that does not follow from
    /// how it stands.
    @PutMapping("/goals/{goalId}/status")
    ResponseEntity<PlanView> mark(
            Caller caller,
            @PathVariable String id,
            @PathVariable String goalId,
            @IfMatch long version,
            @Valid @RequestBody MarkGoal request) {
        var status = WireNamed.parse(GoalStatus.class, request.status());
        return change(
                caller,
                id,
                version,
                new PlanCommand.MarkGoal(new GoalId(goalId), status, request.reason()));
    }

    /// Puts the steps of a goal in another order.
    @PutMapping("/goals/{goalId}/step-order")
    ResponseEntity<PlanView> reorderSteps(
            Caller caller,
            @PathVariable String id,
            @PathVariable String goalId,
            @IfMatch long version,
            @Valid @RequestBody Reorder request) {
        var order = request.ids().stream().map(EntryId::new).toList();
        return change(caller, id, version, new PlanCommand.ReorderSteps(new GoalId(goalId), order));
    }

    private ResponseEntity<PlanView> change(
            Caller caller, String id, long version, PlanCommand command) {
        return PlanAnswers.ok(service.change(door.open(caller, id), version, command));
    }

    private static Aim.Words words(
            String achievement, @Nullable String skill, @Nullable String knowledge) {
        return new Aim.Words(achievement.strip(), skill, knowledge);
    }
}
