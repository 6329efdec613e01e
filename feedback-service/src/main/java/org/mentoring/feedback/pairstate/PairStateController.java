package org.mentoring.feedback.pairstate;

import org.jspecify.annotations.Nullable;
import org.mentoring.feedback.pairstate.PairStateViews.PairStateView;
import org.mentoring.web.caller.Caller;
import org.mentoring.web.paging.Page;
import org.mentoring.web.paging.PageRequest;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/// Where pairs stand: dates, counts and states, for coordinators and for the pair itself.
@RestController
@RequestMapping("/api/pair-states")
class PairStateController {

    private final PairStateService service;

    PairStateController(PairStateService service) {
        this.service = service;
    }

    /// Lists where the pairs stand that the caller may see.
    ///
    /// @param cohortId of this cohort only
    @GetMapping
    Page<PairStateView> list(
            Caller caller, @RequestParam @Nullable String cohortId, PageRequest page) {
        return service.list(caller, cohortId, page);
    }

    /// Shows where one pair stands.
    @GetMapping("/{pairingId}")
    PairStateView find(Caller caller, @PathVariable String pairingId) {
        return service.find(caller, pairingId);
    }
}
