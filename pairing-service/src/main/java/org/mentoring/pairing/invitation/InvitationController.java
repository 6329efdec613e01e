package org.mentoring.pairing.invitation;

import jakarta.validation.Valid;

import org.mentoring.pairing.cohort.CohortService;
import org.mentoring.pairing.domain.CohortId;
import org.mentoring.pairing.invitation.InvitationRequests.MakeInvitation;
import org.mentoring.pairing.invitation.InvitationViews.InvitationView;
import org.mentoring.pairing.invitation.InvitationViews.NewInvitationView;
import org.mentoring.pairing.invitation.domain.InvitationId;
import org.mentoring.web.caller.Caller;
import org.mentoring.web.paging.Page;
import org.mentoring.web.paging.PageRequest;
import org.mentoring.web.precondition.ETags;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

import java.time.InstantSource;

/// Links into a cohort, for its coordinators.
@RestController
@RequestMapping("/api/cohorts/{id}/invitations")
class InvitationController {

    /// The version of whatever has just been made.
    private static final long NEW = 1;

    private final CohortService cohorts;
    private final InvitationService invitations;
    private final InstantSource clock;

    InvitationController(
            CohortService cohorts, InvitationService invitations, InstantSource clock) {
        this.cohorts = cohorts;
        this.invitations = invitations;
        this.clock = clock;
    }

    /// Makes a link: 201 with its secret, which is never shown again. 409 while the cohort is
    /// archived.
    @PostMapping
    ResponseEntity<NewInvitationView> make(
            Caller caller, @PathVariable String id, @Valid @RequestBody MakeInvitation request) {
        var cohort = cohort(caller, id);
        cohorts.requireOpen(cohort);
        var made = invitations.make(cohort, request);
        var view = InvitationViews.of(made.invitation(), clock.instant());
        return ETags.created(
                "/api/invitations/" + made.token(), NEW, new NewInvitationView(made.token(), view));
    }

    /// Lists the links that were made, without their secrets.
    @GetMapping
    Page<InvitationView> list(Caller caller, @PathVariable String id, PageRequest page) {
        var now = clock.instant();
        return invitations.list(cohort(caller, id), page).map(it -> InvitationViews.of(it, now));
    }

    /// Lets nobody else in. Who is in stays in. No version is asked for: every use makes a new one,
    /// and a link that has got into wrong hands has to end at once.
    @PostMapping("/{invitationId}/revocation")
    InvitationView revoke(
            Caller caller, @PathVariable String id, @PathVariable String invitationId) {
        var revoked = invitations.revoke(cohort(caller, id), new InvitationId(invitationId));
        return InvitationViews.of(revoked, clock.instant());
    }

    private CohortId cohort(Caller caller, String id) {
        var cohort = new CohortId(id);
        cohorts.requireCoordinator(caller, cohort);
        return cohort;
    }
}
