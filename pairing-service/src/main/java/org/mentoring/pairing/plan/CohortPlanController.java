package org.mentoring.pairing.plan;

import org.mentoring.pairing.plan.template.TemplateCopies;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/// The plan of a mentee of a cohort, for that mentee, before there is a pairing and after.
@RestController
@RequestMapping("/api/cohorts/{id}/plan")
class CohortPlanController extends PlanController {

    CohortPlanController(PlanService service, TemplateCopies templates, PlanDoors doors) {
        super(service, templates, doors::ofCohort);
    }
}
