package org.mentoring.pairing.plan;

import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

import java.time.InstantSource;

/// Steps, learning items and reflections of the mentee of a pairing. Only the mentee changes them.
@RestController
@RequestMapping("/api/pairings/{id}/plan")
class PairingGoalWorkController extends GoalWorkController {

    PairingGoalWorkController(PlanService service, PlanDoors doors, InstantSource clock) {
        super(service, doors::ofPairing, clock);
    }
}
