package org.mentoring.pairing.enrolment;

import jakarta.validation.Valid;

import org.mentoring.pairing.cohort.CohortService;
import org.mentoring.pairing.domain.CohortId;
import org.mentoring.pairing.domain.EnrolmentId;
import org.mentoring.pairing.enrolment.EnrolmentRequests.ChangeEnrolment;
import org.mentoring.pairing.enrolment.EnrolmentRequests.EnrolPerson;
import org.mentoring.pairing.enrolment.EnrolmentRequests.TakePause;
import org.mentoring.pairing.enrolment.EnrolmentViews.EnrolmentView;
import org.mentoring.pairing.enrolment.EnrolmentViews.Reader;
import org.mentoring.pairing.enrolment.VisibleEnrolments.Seen;
import org.mentoring.web.caller.Caller;
import org.mentoring.web.precondition.CreationKey;
import org.mentoring.web.precondition.IdempotencyKey;
import org.mentoring.web.precondition.IfMatch;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/// Changes of single enrolments, by the people themselves and by the coordinators of their cohorts.
@RestController
@RequestMapping("/api/cohorts/{id}/enrolments")
class EnrolmentChangeController {

    private final CohortService cohorts;
    private final VisibleEnrolments enrolments;
    private final EnrolmentChanges changes;
    private final EnrolmentPages pages;

    EnrolmentChangeController(
            CohortService cohorts,
            VisibleEnrolments enrolments,
            EnrolmentChanges changes,
            EnrolmentPages pages) {
        this.cohorts = cohorts;
        this.enrolments = enrolments;
        this.changes = changes;
        this.pages = pages;
    }

    /// Enrols one person. 409 for who is in the cohort in this role already, and while the cohort
    /// is archived.
    @PostMapping
    ResponseEntity<EnrolmentView> enrol(
            Caller caller,
            @PathVariable String id,
            @IdempotencyKey CreationKey key,
            @Valid @RequestBody EnrolPerson request) {
        var cohort = new CohortId(id);
        cohorts.requireCoordinator(caller, cohort);
        cohorts.requireOpen(cohort);
        var person = PersonInput.person(request.fields());
        var enrolled = changes.enrol(cohort, person, RequestKey.of(key, request));
        return pages.created(enrolled, Reader.COORDINATOR);
    }

    /// Corrects profile and capacity. 409 for a capacity below the places that are taken, and for
    /// who has moved or was erased; 403 for a manager whom the person names.
    @PutMapping("/{enrolmentId}")
    ResponseEntity<EnrolmentView> change(
            Caller caller,
            @PathVariable String id,
            @PathVariable String enrolmentId,
            @IfMatch long version,
            @Valid @RequestBody ChangeEnrolment request) {
        var seen = seen(caller, id, enrolmentId);
        return pages.ok(changes.change(seen, version, request), seen.reader());
    }

    /// Takes no new partners for a while. Pairs that there are go on, and so do proposals. 409 for
    /// who has moved or was erased.
    @PostMapping("/{enrolmentId}/pause")
    ResponseEntity<EnrolmentView> pause(
            Caller caller,
            @PathVariable String id,
            @PathVariable String enrolmentId,
            @IfMatch long version,
            @Valid @RequestBody TakePause request) {
        var seen = seen(caller, id, enrolmentId);
        return pages.ok(changes.pause(seen, version, request.until()), seen.reader());
    }

    /// Takes new partners again. 409 for who has moved or was erased.
    @PostMapping("/{enrolmentId}/resumption")
    ResponseEntity<EnrolmentView> resume(
            Caller caller,
            @PathVariable String id,
            @PathVariable String enrolmentId,
            @IfMatch long version) {
        var seen = seen(caller, id, enrolmentId);
        return pages.ok(changes.resume(seen, version), seen.reader());
    }

    private Seen seen(Caller caller, String cohort, String enrolment) {
        return enrolments.find(caller, new CohortId(cohort), new EnrolmentId(enrolment));
    }
}
