package org.mentoring.pairing.plan;

import jakarta.validation.Valid;

import org.mentoring.pairing.domain.PairingId;
import org.mentoring.pairing.domain.WireNamed;
import org.mentoring.pairing.plan.PlanRequests.AddGoal;
import org.mentoring.pairing.plan.PlanService.Seen;
import org.mentoring.pairing.plan.PlanViews.PlanView;
import org.mentoring.pairing.plan.domain.Goal;
import org.mentoring.pairing.plan.domain.GoalStatus;
import org.mentoring.pairing.plan.domain.Horizon;
import org.mentoring.web.caller.Caller;
import org.mentoring.web.precondition.CreationKey;
import org.mentoring.web.precondition.ETags;
import org.mentoring.web.precondition.IdempotencyKey;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

import java.net.URI;
import java.time.InstantSource;

/// The mentee's goals, for the pair and, without their words, for the cohort's coordinators.
@RestController
@RequestMapping("/api/pairings/{id}/plan")
class PlanController {

    private final PlanService service;
    private final InstantSource clock;

    PlanController(PlanService service, InstantSource clock) {
        this.service = service;
        this.clock = clock;
    }

    /// Shows the plan of a pairing.
    @GetMapping
    ResponseEntity<PlanView> find(Caller caller, @PathVariable String id) {
        var seen = service.find(caller, new PairingId(id));
        return ETags.ok(seen.stored().version(), view(seen));
    }

    /// Adds a goal: 403 for anybody but the mentee, 409 when the pairing was declined, 422 when the
    /// plan is full.
    @PostMapping("/goals")
    ResponseEntity<PlanView> addGoal(
            Caller caller,
            @PathVariable String id,
            @IdempotencyKey CreationKey key,
            @Valid @RequestBody AddGoal request) {
        var seen = service.addGoal(caller, new PairingId(id), goal(key.idFor("goal"), request));
        return ResponseEntity.created(URI.create("/api/pairings/" + id + "/plan"))
                .eTag(ETags.of(seen.stored().version()))
                .body(view(seen));
    }

    private Goal goal(String id, AddGoal request) {
        return new Goal(
                id,
                WireNamed.parse(Horizon.class, request.horizon()),
                GoalStatus.OPEN,
                request.dueOn(),
                new Goal.Words(request.achievement().strip(), request.skill(), request.knowledge()),
                clock.instant());
    }

    private static PlanView view(Seen seen) {
        return PlanViews.of(seen.stored().state(), seen.withWords());
    }
}
