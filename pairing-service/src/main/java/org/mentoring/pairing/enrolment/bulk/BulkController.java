package org.mentoring.pairing.enrolment.bulk;

import jakarta.validation.Valid;

import org.mentoring.pairing.cohort.CohortService;
import org.mentoring.pairing.domain.CohortId;
import org.mentoring.pairing.domain.EnrolmentId;
import org.mentoring.pairing.enrolment.bulk.BulkRequests.ChangeEnrolments;
import org.mentoring.pairing.enrolment.bulk.BulkViews.ChangedEnrolmentsView;
import org.mentoring.web.caller.Caller;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RestController;

import java.time.InstantSource;

/// Changes of many enrolments, for coordinators of their cohort. No version is asked for: sending
/// the same again changes nothing.
@RestController
class BulkController {

    private final CohortService cohorts;
    private final BulkChanges changes;
    private final InstantSource clock;

    BulkController(CohortService cohorts, BulkChanges changes, InstantSource clock) {
        this.cohorts = cohorts;
        this.changes = changes;
        this.clock = clock;
    }

    /// Tags many people of a cohort, takes a tag from them, or lets them pause or resume, each for
    /// themselves: whoever cannot be changed stays as they are, and the answer says why. Moving
    /// many has a route of its own, and so has publishing many drafts.
    @PostMapping("/api/cohorts/{id}/enrolment-changes")
    ChangedEnrolmentsView change(
            Caller caller, @PathVariable String id, @Valid @RequestBody ChangeEnrolments request) {
        var cohort = new CohortId(id);
        cohorts.requireCoordinator(caller, cohort);
        var command = BulkCommands.of(request, clock.instant());
        var ids = request.enrolmentIds().stream().map(EnrolmentId::new).toList();
        var people = changes.change(cohort, ids, command);
        var changed = people.stream().filter(it -> it.result().equals("changed")).count();
        return new ChangedEnrolmentsView((int) changed, people);
    }
}
