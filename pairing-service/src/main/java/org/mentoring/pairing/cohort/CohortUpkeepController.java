package org.mentoring.pairing.cohort;

import jakarta.validation.Valid;

import org.mentoring.pairing.cohort.CohortRequests.CopyCohort;
import org.mentoring.pairing.cohort.CohortViews.CohortView;
import org.mentoring.pairing.cohort.domain.CohortCommand;
import org.mentoring.pairing.domain.CohortId;
import org.mentoring.web.caller.Caller;
import org.mentoring.web.precondition.CreationKey;
import org.mentoring.web.precondition.ETags;
import org.mentoring.web.precondition.IdempotencyKey;
import org.mentoring.web.precondition.IfMatch;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.DeleteMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/// From one cohort to the next: copies, and the archive.
@RestController
@RequestMapping("/api/cohorts/{id}")
class CohortUpkeepController {

    private final CohortService service;
    private final CohortCopies copies;

    CohortUpkeepController(CohortService service, CohortCopies copies) {
        this.service = service;
        this.copies = copies;
    }

    /// Opens another cohort with the same settings and plan templates and without its people; the
    /// caller alone coordinates it. An archived one can be copied too. 400 for dates that make no
    /// sense.
    @PostMapping("/copies")
    ResponseEntity<CohortView> copy(
            Caller caller,
            @PathVariable String id,
            @IdempotencyKey CreationKey key,
            @Valid @RequestBody CopyCohort request) {
        var copy = copies.copy(caller, new CohortId(id), key, request);
        return ETags.created(
                "/api/cohorts/" + copy.id(), copy.version(), CohortViews.of(copy.state()));
    }

    /// Archives the cohort: it can be read, and nothing about it changes but the pairings that
    /// there are. Archiving again changes nothing.
    @PostMapping("/archival")
    ResponseEntity<CohortView> archive(
            Caller caller, @PathVariable String id, @IfMatch long version) {
        return change(caller, id, version, new CohortCommand.Archive());
    }

    /// Reopens an archived cohort; reopening again changes nothing.
    @DeleteMapping("/archival")
    ResponseEntity<CohortView> reopen(
            Caller caller, @PathVariable String id, @IfMatch long version) {
        return change(caller, id, version, new CohortCommand.Reopen());
    }

    private ResponseEntity<CohortView> change(
            Caller caller, String id, long version, CohortCommand command) {
        var cohort = service.change(caller, new CohortId(id), version, command);
        return ETags.ok(cohort.version(), CohortViews.of(cohort.state()));
    }
}
