package org.mentoring.pairing.plan;

import jakarta.validation.Valid;

import org.mentoring.pairing.plan.EntryRequests.AddLearningItem;
import org.mentoring.pairing.plan.EntryRequests.AddReflection;
import org.mentoring.pairing.plan.EntryRequests.AddStep;
import org.mentoring.pairing.plan.EntryRequests.EditLearningItem;
import org.mentoring.pairing.plan.EntryRequests.EditStep;
import org.mentoring.pairing.plan.PlanViews.PlanView;
import org.mentoring.pairing.plan.domain.Entry;
import org.mentoring.pairing.plan.domain.EntryId;
import org.mentoring.pairing.plan.domain.EntryKind;
import org.mentoring.pairing.plan.domain.GoalId;
import org.mentoring.pairing.plan.domain.PlanCommand;
import org.mentoring.web.caller.Caller;
import org.mentoring.web.precondition.CreationKey;
import org.mentoring.web.precondition.IdempotencyKey;
import org.mentoring.web.precondition.IfMatch;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.DeleteMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;

import java.time.InstantSource;

/// What a goal needs: steps, learning items, and reflections on how it goes. Only the mentee
/// changes them.
abstract class GoalWorkController {

    private final PlanService service;
    private final PlanDoor door;
    private final InstantSource clock;

    GoalWorkController(PlanService service, PlanDoor door, InstantSource clock) {
        this.service = service;
        this.door = door;
        this.clock = clock;
    }

    /// Adds a step to an open goal. 409 when the goal is not open, 422 when it has as many as it
    /// can.
    @PostMapping("/goals/{goalId}/steps")
    ResponseEntity<PlanView> addStep(
            Caller caller,
            @PathVariable String id,
            @PathVariable String goalId,
            @IdempotencyKey CreationKey key,
            @Valid @RequestBody AddStep request) {
        return add(caller, id, goalId, EntryInput.step(new EntryId(key.idFor("step")), request));
    }

    /// Edits a step, and marks it as done or not done. 409 when its goal is not open.
    @PutMapping("/goals/{goalId}/steps/{stepId}")
    ResponseEntity<PlanView> editStep(
            Caller caller,
            @PathVariable String id,
            @PathVariable String goalId,
            @PathVariable String stepId,
            @IfMatch long version,
            @Valid @RequestBody EditStep request) {
        var step = EntryInput.step(new EntryId(stepId), request, clock.instant());
        return change(caller, id, version, new PlanCommand.EditEntry(new GoalId(goalId), step));
    }

    /// Removes a step; the history keeps it. 409 when its goal is not open.
    @DeleteMapping("/goals/{goalId}/steps/{stepId}")
    ResponseEntity<PlanView> removeStep(
            Caller caller,
            @PathVariable String id,
            @PathVariable String goalId,
            @PathVariable String stepId,
            @IfMatch long version) {
        return remove(caller, id, version, goalId, stepId, EntryKind.STEP);
    }

    /// Adds a course, an event, a conference or something to read to an open goal. 409 when the
    /// goal is not open, 422 when it has as many as it can.
    @PostMapping("/goals/{goalId}/learning-items")
    ResponseEntity<PlanView> addLearningItem(
            Caller caller,
            @PathVariable String id,
            @PathVariable String goalId,
            @IdempotencyKey CreationKey key,
            @Valid @RequestBody AddLearningItem request) {
        return add(
                caller,
                id,
                goalId,
                EntryInput.item(new EntryId(key.idFor("learning-item")), request));
    }

    /// Edits a learning item, and says how far the mentee is with it. 409 when its goal is not
    /// open.
    @PutMapping("/goals/{goalId}/learning-items/{itemId}")
    ResponseEntity<PlanView> editLearningItem(
            Caller caller,
            @PathVariable String id,
            @PathVariable String goalId,
            @PathVariable String itemId,
            @IfMatch long version,
            @Valid @RequestBody EditLearningItem request) {
        var item = EntryInput.item(new EntryId(itemId), request, clock.instant());
        return change(caller, id, version, new PlanCommand.EditEntry(new GoalId(goalId), item));
    }

    /// Removes a learning item; the history keeps it. 409 when its goal is not open.
    @DeleteMapping("/goals/{goalId}/learning-items/{itemId}")
    ResponseEntity<PlanView> removeLearningItem(
            Caller caller,
            @PathVariable String id,
            @PathVariable String goalId,
            @PathVariable String itemId,
            @IfMatch long version) {
        return remove(caller, id, version, goalId, itemId, EntryKind.LEARNING_ITEM);
    }

    /// Records a reflection on a goal, whatever became of it. 422 when it has as many as it can.
    @PostMapping("/goals/{goalId}/reflections")
    ResponseEntity<PlanView> addReflection(
            Caller caller,
            @PathVariable String id,
            @PathVariable String goalId,
            @IdempotencyKey CreationKey key,
            @Valid @RequestBody AddReflection request) {
        var reflection = new EntryId(key.idFor("reflection"));
        return add(caller, id, goalId, EntryInput.reflection(reflection, request, clock.instant()));
    }

    /// Removes a reflection for good: nothing keeps it.
    @DeleteMapping("/goals/{goalId}/reflections/{reflectionId}")
    ResponseEntity<PlanView> removeReflection(
            Caller caller,
            @PathVariable String id,
            @PathVariable String goalId,
            @PathVariable String reflectionId,
            @IfMatch long version) {
        return remove(caller, id, version, goalId, reflectionId, EntryKind.REFLECTION);
    }

    private ResponseEntity<PlanView> add(Caller caller, String id, String goal, Entry entry) {
        var command = new PlanCommand.AddEntry(new GoalId(goal), entry);
        return PlanAnswers.created(service.change(door.open(caller, id), null, command));
    }

    private ResponseEntity<PlanView> remove(
            Caller caller, String id, long version, String goal, String entry, EntryKind kind) {
        return change(
                caller,
                id,
                version,
                new PlanCommand.RemoveEntry(new GoalId(goal), new EntryId(entry), kind));
    }

    private ResponseEntity<PlanView> change(
            Caller caller, String id, long version, PlanCommand command) {
        return PlanAnswers.ok(service.change(door.open(caller, id), version, command));
    }
}
