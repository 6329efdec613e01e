package org.mentoring.pairing.cohort;

import jakarta.validation.Valid;

import org.mentoring.pairing.cohort.CohortRequests.SettleCohort;
import org.mentoring.pairing.cohort.CohortViews.CohortView;
import org.mentoring.pairing.cohort.domain.Cohort;
import org.mentoring.pairing.cohort.domain.CohortCommand;
import org.mentoring.pairing.domain.CohortId;
import org.mentoring.pairing.domain.PersonId;
import org.mentoring.runtime.aggregate.Stored;
import org.mentoring.web.caller.Caller;
import org.mentoring.web.paging.Page;
import org.mentoring.web.paging.PageRequest;
import org.mentoring.web.precondition.CreationKey;
import org.mentoring.web.precondition.ETags;
import org.mentoring.web.precondition.IdempotencyKey;
import org.mentoring.web.precondition.IfMatch;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
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
            @Valid @RequestBody SettleCohort request) {
        var coordinator = new PersonId(caller.personIdOrNotFound());
        var id = new CohortId(key.idFor("cohort"));
        var command = new Cohort.Create(id, coordinator, CohortInput.settings(request));
        var cohort = service.create(command, key.fingerprint(request));
        return ETags.created(
                "/api/cohorts/" + cohort.id(), cohort.version(), CohortViews.of(cohort.state()));
    }

    /// Lists the cohorts that the caller coordinates, for administrators all; the latest first.
    ///
    /// @param archived those that are archived, instead of those that are not
    @GetMapping
    Page<CohortView> list(
            Caller caller,
            @RequestParam(defaultValue = "false") boolean archived,
            PageRequest page) {
        return service.list(caller, archived, page).map(cohort -> CohortViews.of(cohort.state()));
    }

    /// Shows one cohort.
    @GetMapping("/{id}")
    ResponseEntity<CohortView> find(Caller caller, @PathVariable String id) {
        return ok(service.find(caller, new CohortId(id)));
    }

    /// Replaces all settings of the cohort; what is left out gets its default. 400 names each field
    /// that makes no sense; 409 while the cohort is archived.
    @PutMapping("/{id}")
    ResponseEntity<CohortView> settle(
            Caller caller,
            @PathVariable String id,
            @IfMatch long version,
            @Valid @RequestBody SettleCohort request) {
        var settle = new CohortCommand.Settle(CohortInput.settings(request));
        return ok(service.change(caller, new CohortId(id), version, settle));
    }

    private static ResponseEntity<CohortView> ok(Stored<Cohort> cohort) {
        return ETags.ok(cohort.version(), CohortViews.of(cohort.state()));
    }
}
