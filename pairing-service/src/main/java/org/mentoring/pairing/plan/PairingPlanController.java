package org.mentoring.pairing.plan;

import org.mentoring.pairing.plan.template.TemplateCopies;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/// The plan of the mentee of a pairing, for the two and, without words, for the coordinators.
@RestController
@RequestMapping("/api/pairings/{id}/plan")
class PairingPlanController extends PlanController {

    PairingPlanController(PlanService service, TemplateCopies templates, PlanDoors doors) {
        super(service, templates, doors::ofPairing);
    }
}
