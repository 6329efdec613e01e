package org.mentoring.pairing.plan;

import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/// The goals of a mentee of a cohort, for that mentee.
@RestController
@RequestMapping("/api/cohorts/{id}/plan")
class CohortGoalController extends GoalController {

    CohortGoalController(PlanService service, PlanDoors doors) {
        super(service, doors::ofCohort);
    }
}
