package org.mentoring.pairing.pairing;

import org.mentoring.pairing.domain.CohortId;
import org.mentoring.pairing.pairing.RematchViews.RematchView;
import org.mentoring.web.caller.Caller;
import org.mentoring.web.paging.Page;
import org.mentoring.web.paging.PageRequest;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RestController;

/// Who of a cohort looks for another partner.
@RestController
class RematchController {

    private final Rematches rematches;

    RematchController(Rematches rematches) {
        this.rematches = rematches;
    }

    /// Lists who looks for another partner since a pairing ended, longest waiting first.
    @GetMapping("/api/cohorts/{id}/rematches")
    Page<RematchView> list(Caller caller, @PathVariable String id, PageRequest page) {
        return rematches.list(caller, new CohortId(id), page);
    }
}
