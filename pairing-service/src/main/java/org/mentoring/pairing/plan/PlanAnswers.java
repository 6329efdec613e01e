package org.mentoring.pairing.plan;

import org.mentoring.pairing.plan.PlanService.Seen;
import org.mentoring.pairing.plan.PlanViews.PlanView;
import org.springframework.http.ResponseEntity;

import java.net.URI;

/// Every change of a plan is answered with the plan.
final class PlanAnswers {

    private PlanAnswers() {}

    static ResponseEntity<PlanView> ok(Seen seen) {
        return ResponseEntity.ok().eTag(PlanViews.tagOf(seen)).body(PlanViews.of(seen));
    }

    static ResponseEntity<PlanView> created(Seen seen) {
        return ResponseEntity.created(URI.create(seen.path()))
                .eTag(PlanViews.tagOf(seen))
                .body(PlanViews.of(seen));
    }
}
