package org.mentoring.pairing.run;

import org.mentoring.pairing.domain.PairingRunId;
import org.mentoring.pairing.run.RunComparisonViews.RunComparisonView;
import org.mentoring.web.caller.Caller;
import org.mentoring.web.problem.ProblemException;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/// Two runs of a cohort side by side, for its coordinators.
@RestController
class RunComparisonController {

    private final PairingRunService runs;
    private final RunComparison comparison;

    RunComparisonController(PairingRunService runs, RunComparison comparison) {
        this.runs = runs;
        this.comparison = comparison;
    }

    /// Compares the results of two runs of one cohort. 409 when one of them has none.
    ///
    /// @param with the other run
    @GetMapping("/api/pairing-runs/{id}/comparison")
    RunComparisonView compare(Caller caller, @PathVariable String id, @RequestParam String with) {
        var run = runs.findComputed(caller, new PairingRunId(id));
        var other = runs.findComputed(caller, new PairingRunId(with));
        if (!run.request().cohort().equals(other.request().cohort())) {
            throw ProblemException.notFound();
        }
        return comparison.of(run, other);
    }
}
