package org.mentoring.pairing.pairing;

import jakarta.validation.Valid;
import jakarta.validation.constraints.Pattern;

import org.jspecify.annotations.Nullable;
import org.mentoring.pairing.domain.PairingId;
import org.mentoring.pairing.domain.Structure;
import org.mentoring.pairing.domain.WireNamed;
import org.mentoring.pairing.pairing.PairingRequests.Decline;
import org.mentoring.pairing.pairing.PairingRequests.ProposeAgreement;
import org.mentoring.pairing.pairing.PairingViews.PairingView;
import org.mentoring.pairing.pairing.domain.Agreement;
import org.mentoring.pairing.pairing.domain.Channel;
import org.mentoring.pairing.pairing.domain.Pairing;
import org.mentoring.runtime.aggregate.Stored;
import org.mentoring.web.caller.Caller;
import org.mentoring.web.paging.Page;
import org.mentoring.web.paging.PageRequest;
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

/// Pairings, for the two of each and, without their own words, for the cohort's coordinators.
@RestController
@RequestMapping("/api/pairings")
class PairingController {

    private final PairingService service;
    private final PairingPages pages;

    PairingController(PairingService service, PairingPages pages) {
        this.service = service;
        this.pages = pages;
    }

    /// Lists pairings, the latest proposed first.
    ///
    /// @param cohortId of this cohort only
    /// @param status `proposed`, `active`, `paused`, `completed`, `ended`, `declined` or
    ///   `withdrawn`
    /// @param awaitsApproval `true` for those that wait for a coordinator's approval
    @GetMapping
    Page<PairingView> list(
            Caller caller,
            @RequestParam @Nullable String cohortId,
            @RequestParam @Nullable @Pattern(regexp = PairingDocument.STATUSES) String status,
            @RequestParam @Nullable @Pattern(regexp = "true") String awaitsApproval,
            PageRequest page) {
        var filter = new PairingFilter(cohortId, status, awaitsApproval != null);
        return pages.of(service.list(caller, filter, page))
                .map(shown -> PairingViews.of(shown, caller));
    }

    /// Shows one pairing.
    @GetMapping("/{id}")
    ResponseEntity<PairingView> find(Caller caller, @PathVariable String id) {
        return ok(caller, service.find(caller, new PairingId(id)));
    }

    /// Accepts the pairing. 409 when the place is gone or the pairing was declined; accepting again
    /// changes nothing.
    @PostMapping("/{id}/acceptance")
    ResponseEntity<PairingView> accept(
            Caller caller, @PathVariable String id, @IfMatch long version) {
        return ok(caller, service.accept(caller, new PairingId(id), version));
    }

    /// Declines the pairing. 409 once both have accepted.
    @PostMapping("/{id}/decline")
    ResponseEntity<PairingView> decline(
            Caller caller,
            @PathVariable String id,
            @IfMatch long version,
            @Valid @RequestBody Decline request) {
        var reason = request.reason().strip();
        return ok(caller, service.decline(caller, new PairingId(id), version, reason));
    }

    /// Lets begin what the two have agreed on in a cohort whose coordinators approve pairs. 403 for
    /// whoever is one of the two, 409 when it does not wait for an approval, while one of the two
    /// is away, and for people who are kept apart by now; approving again changes nothing.
    @PostMapping("/{id}/approval")
    ResponseEntity<PairingView> approve(
            Caller caller, @PathVariable String id, @IfMatch long version) {
        return ok(caller, service.approve(caller, new PairingId(id), version));
    }

    /// Takes the proposal back, or does not approve it. 409 once it has begun.
    @PostMapping("/{id}/withdrawal")
    ResponseEntity<PairingView> withdraw(
            Caller caller, @PathVariable String id, @IfMatch long version) {
        return ok(caller, service.withdraw(caller, new PairingId(id), version));
    }

    /// Proposes the next version of the agreement, confirmed by its author. 409 before the pairing
    /// is active.
    @PutMapping("/{id}/agreement")
    ResponseEntity<PairingView> proposeAgreement(
            Caller caller,
            @PathVariable String id,
            @IfMatch long version,
            @Valid @RequestBody ProposeAgreement request) {
        return ok(
                caller,
                service.proposeAgreement(
                        caller, new PairingId(id), version, usual -> content(request, usual)));
    }

    /// Confirms the latest version of the agreement. 409 when there is none; confirming again
    /// changes nothing.
    @PostMapping("/{id}/agreement/confirmation")
    ResponseEntity<PairingView> confirmAgreement(
            Caller caller, @PathVariable String id, @IfMatch long version) {
        return ok(caller, service.confirmAgreement(caller, new PairingId(id), version));
    }

    private static Agreement.Content content(ProposeAgreement request, Structure usual) {
        return new Agreement.Content(
                request.cadenceDays(),
                request.meetingMinutes(),
                WireNamed.parse(Channel.class, request.channel()),
                request.noticeHours(),
                request.structure() == null
                        ? usual
                        : WireNamed.parse(Structure.class, request.structure()),
                request.expectations(),
                request.confidentiality());
    }

    private ResponseEntity<PairingView> ok(Caller caller, Stored<Pairing> pairing) {
        return pages.ok(caller, pairing);
    }
}
