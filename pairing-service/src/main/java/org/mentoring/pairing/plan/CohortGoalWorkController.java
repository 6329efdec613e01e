package org.mentoring.pairing.plan;

import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

import java.time.InstantSource;

/// Steps, learning items and reflections of a mentee of a cohort, for that mentee.
@RestController
@RequestMapping("/api/cohorts/{id}/plan")
class CohortGoalWorkController extends GoalWorkController {

    CohortGoalWorkController(PlanService service, PlanDoors doors, InstantSource clock) {
        super(service, doors::ofCohort, clock);
    }
}
