package org.mentoring.pairing.plan;

import jakarta.validation.Valid;

import org.mentoring.pairing.plan.PlanRequests.CopyTemplate;
import org.mentoring.pairing.plan.PlanRequests.Reorder;
import org.mentoring.pairing.plan.PlanViews.PastChangeView;
import org.mentoring.pairing.plan.PlanViews.PlanView;
import org.mentoring.pairing.plan.domain.GoalId;
import org.mentoring.pairing.plan.domain.PlanCommand;
import org.mentoring.pairing.plan.template.TemplateCopies;
import org.mentoring.web.caller.Caller;
import org.mentoring.web.paging.Page;
import org.mentoring.web.paging.PageRequest;
import org.mentoring.web.precondition.CreationKey;
import org.mentoring.web.precondition.IdempotencyKey;
import org.mentoring.web.precondition.IfMatch;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;

/// A plan as a whole, whatever way leads to it.
abstract class PlanController {

    private final PlanService service;
    private final TemplateCopies templates;
    private final PlanDoor door;

    PlanController(PlanService service, TemplateCopies templates, PlanDoor door) {
        this.service = service;
        this.templates = templates;
        this.door = door;
    }

    /// Shows the plan: with its words to the mentee and to mentors whose pairing is active, to
    /// others with dates and numbers.
    @GetMapping
    ResponseEntity<PlanView> find(Caller caller, @PathVariable String id) {
        return PlanAnswers.ok(service.find(door.open(caller, id)));
    }

    /// Lists what happened to the plan, the latest first: each change with what was before.
    @GetMapping("/history")
    Page<PastChangeView> history(Caller caller, @PathVariable String id, PageRequest page) {
        var seat = door.open(caller, id);
        return service.history(seat, page).map(change -> PlanViews.of(change, seat.part()));
    }

    /// Puts the goals in another order.
    @PutMapping("/goal-order")
    ResponseEntity<PlanView> reorderGoals(
            Caller caller,
            @PathVariable String id,
            @IfMatch long version,
            @Valid @RequestBody Reorder request) {
        var order = request.ids().stream().map(GoalId::new).toList();
        return PlanAnswers.ok(
                service.change(
                        door.open(caller, id), version, new PlanCommand.ReorderGoals(order)));
    }

    /// Copies the goals of one of the cohort's templates, with steps and learning items; from then
    /// on they are the mentee's own. 403 for anybody but the mentee, 422 when the plan is full.
    @PostMapping("/template-copies")
    ResponseEntity<PlanView> copyTemplate(
            Caller caller,
            @PathVariable String id,
            @IdempotencyKey CreationKey key,
            @Valid @RequestBody CopyTemplate request) {
        var seat = door.open(caller, id);
        var goals = templates.goals(seat.cohort(), request.templateId(), key);
        var command = new PlanCommand.CopyTemplate(request.templateId(), goals);
        return PlanAnswers.created(service.copyTemplate(seat, command));
    }
}
