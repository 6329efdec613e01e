package org.mentoring.pairing.cohort;

import jakarta.validation.Valid;

import org.mentoring.pairing.cohort.CohortRequests.AppointCoordinator;
import org.mentoring.pairing.cohort.CohortViews.CohortView;
import org.mentoring.pairing.cohort.domain.CohortCommand;
import org.mentoring.pairing.domain.CohortId;
import org.mentoring.pairing.domain.PersonId;
import org.mentoring.pairing.people.PeopleService;
import org.mentoring.web.caller.Caller;
import org.mentoring.web.precondition.ETags;
import org.mentoring.web.precondition.IfMatch;
import org.mentoring.web.problem.InputError;
import org.mentoring.web.problem.ProblemException;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.DeleteMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

import java.util.Locale;

/// Who coordinates a cohort: its coordinators say, and administrators. To coordinate takes the role
/// as well as being named here.
@RestController
@RequestMapping("/api/cohorts/{id}/coordinators")
class CoordinatorController {

    private final CohortService service;
    private final PeopleService people;

    CoordinatorController(CohortService service, PeopleService people) {
        this.service = service;
        this.people = people;
    }

    /// Appoints a coordinator; appointing one again changes nothing. 400 for an address that nobody
    /// is known with, 422 when there are twenty, 409 while the cohort is archived.
    @PostMapping
    ResponseEntity<CohortView> appoint(
            Caller caller,
            @PathVariable String id,
            @IfMatch long version,
            @Valid @RequestBody AppointCoordinator request) {
        service.find(caller, new CohortId(id));
        var appoint = new CohortCommand.Appoint(personWith(request.email()));
        return change(caller, id, version, appoint);
    }

    /// Dismisses a coordinator, oneself included; 404 for who is none, 409 for the last one, and
    /// while the cohort is archived.
    @DeleteMapping("/{personId}")
    ResponseEntity<CohortView> dismiss(
            Caller caller,
            @PathVariable String id,
            @PathVariable String personId,
            @IfMatch long version) {
        return change(caller, id, version, new CohortCommand.Dismiss(new PersonId(personId)));
    }

    private ResponseEntity<CohortView> change(
            Caller caller, String id, long version, CohortCommand command) {
        var cohort = service.changeCoordinators(caller, new CohortId(id), version, command);
        return ETags.ok(cohort.version(), CohortViews.of(cohort.state()));
    }

    private PersonId personWith(String email) {
        return people.find(email.strip().toLowerCase(Locale.ROOT))
                .orElseThrow(() ->
                        ProblemException.invalid(
                                InputError.at("/email", "Nobody is known with this address.")));
    }
}
