package org.mentoring.pairing.plan;

import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/// The goals of the mentee of a pairing. Only the mentee changes them.
@RestController
@RequestMapping("/api/pairings/{id}/plan")
class PairingGoalController extends GoalController {

    PairingGoalController(PlanService service, PlanDoors doors) {
        super(service, doors::ofPairing);
    }
}
