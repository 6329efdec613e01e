package org.mentoring.pairing.invitation;

import jakarta.validation.Valid;

import org.mentoring.pairing.cohort.CohortService;
import org.mentoring.pairing.domain.PersonId;
import org.mentoring.pairing.enrolment.EnrolmentViews.EnrolmentView;
import org.mentoring.pairing.enrolment.PersonInput;
import org.mentoring.pairing.enrolment.RequestKey;
import org.mentoring.pairing.invitation.InvitationRequests.EnrolMyself;
import org.mentoring.pairing.invitation.InvitationViews.InvitedView;
import org.mentoring.web.caller.Caller;
import org.mentoring.web.precondition.CreationKey;
import org.mentoring.web.precondition.IdempotencyKey;
import org.mentoring.web.problem.ProblemException;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

import java.util.Optional;

/// What somebody does who was given a link.
@RestController
@RequestMapping("/api/invitations/{token}")
class InvitedController {

    private final InvitationService invitations;
    private final SelfEnrolment enrolment;
    private final CohortService cohorts;

    InvitedController(
            InvitationService invitations, SelfEnrolment enrolment, CohortService cohorts) {
        this.invitations = invitations;
        this.enrolment = enrolment;
        this.cohorts = cohorts;
    }

    /// Shows what the link is for. 404 for one that is none or was revoked, 409 for one that has
    /// expired or has let in all it may.
    @GetMapping
    InvitedView find(Caller caller, @PathVariable String token) {
        var invitation = invitations.usable(token, new PersonId(caller.personIdOrNotFound()));
        return new InvitedView(
                invitation.cohort().value(),
                cohorts.nameOf(invitation.cohort()),
                invitation.role(),
                invitation.expiresAt(),
                cohorts.questionsOf(invitation.cohort()).asked());
    }

    /// Enrols the caller. The same problems as above, and 409 for who is in the cohort in this role
    /// already, and while the cohort is archived.
    @PostMapping("/enrolments")
    ResponseEntity<EnrolmentView> enrol(
            Caller caller,
            @PathVariable String token,
            @IdempotencyKey CreationKey key,
            @Valid @RequestBody EnrolMyself request) {
        var person = new PersonId(caller.personIdOrNotFound());
        var email = Optional.ofNullable(caller.email()).orElseThrow(ProblemException::notFound);
        var invitation = invitations.find(token);
        cohorts.requireOpen(invitation.cohort());
        var described = PersonInput.person(request.fields(email, invitation.role()));
        return enrolment.enrol(token, person, described, RequestKey.of(key, request));
    }
}
