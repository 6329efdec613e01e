package org.mentoring.pairing.cohort;

import jakarta.validation.Valid;

import org.mentoring.pairing.cohort.CohortRequests.CreateCohort;
import org.mentoring.pairing.cohort.CohortViews.CohortView;
import org.mentoring.pairing.domain.CohortId;
import org.mentoring.pairing.domain.PersonId;
import org.mentoring.web.caller.Caller;
import org.mentoring.web.paging.Page;
import org.mentoring.web.paging.PageRequest;
import org.mentoring.web.precondition.CreationKey;
import org.mentoring.web.precondition.ETags;
import org.mentoring.web.precondition.IdempotencyKey;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/// Cohorts, for their coordinators.
@RestController
@RequestMapping("/api/cohorts")
class CohortController {

    private final CohortService service;

    CohortController(CohortService service) {
        this.service = service;
    }

    /// Opens a cohort that the caller coordinates. 400 for dates or weights that make no sense, 404
    /// for a token without an e-mail address.
    @PostMapping
    ResponseEntity<CohortView> create(
            Caller caller,
            @IdempotencyKey CreationKey key,
            @Valid @RequestBody CreateCohort request) {
        var coordinator = new PersonId(caller.personIdOrNotFound());
        var command = CohortInput.create(new CohortId(key.idFor("cohort")), coordinator, request);
        var cohort = service.create(command, key.fingerprint(request));
        return ETags.created(
                "/api/cohorts/" + cohort.id(), cohort.version(), CohortViews.of(cohort.state()));
    }

    /// Lists the cohorts that the caller coordinates, the latest first.
    @GetMapping
    Page<CohortView> list(Caller caller, PageRequest page) {
        return service.list(caller, page).map(cohort -> CohortViews.of(cohort.state()));
    }

    /// Shows one cohort.
    @GetMapping("/{id}")
    ResponseEntity<CohortView> find(Caller caller, @PathVariable String id) {
        var cohort = service.find(caller, new CohortId(id));
        return ETags.ok(cohort.version(), CohortViews.of(cohort.state()));
    }
}
