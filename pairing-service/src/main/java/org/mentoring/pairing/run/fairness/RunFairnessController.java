package org.mentoring.pairing.run.fairness;

import org.mentoring.pairing.domain.PairingRunId;
import org.mentoring.pairing.run.PairingRunService;
import org.mentoring.pairing.run.fairness.FairnessViews.RunFairnessView;
import org.mentoring.web.caller.Caller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RestController;

/// Whether a run does as well for every group of people, for the coordinators of the cohort.
@RestController
class RunFairnessController {

    private final PairingRunService runs;
    private final RunFairness fairness;

    RunFairnessController(PairingRunService runs, RunFairness fairness) {
        this.runs = runs;
        this.fairness = fairness;
    }

    /// Shows how many of each group got a partner, and how well these fit, beside everybody. Groups
    /// that are too small are shown together. 409 while the run has no result.
    @GetMapping("/api/pairing-runs/{id}/fairness")
    RunFairnessView show(Caller caller, @PathVariable String id) {
        var run = runs.findComputed(caller, new PairingRunId(id));
        return FairnessViews.of(id, fairness.of(run));
    }
}
