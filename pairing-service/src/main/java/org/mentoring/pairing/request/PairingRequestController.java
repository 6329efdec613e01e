package org.mentoring.pairing.request;

import jakarta.validation.Valid;

import org.jspecify.annotations.Nullable;
import org.mentoring.pairing.domain.CohortId;
import org.mentoring.pairing.domain.PairingRequestId;
import org.mentoring.pairing.domain.PersonId;
import org.mentoring.pairing.domain.WireNamed;
import org.mentoring.pairing.people.PeopleService;
import org.mentoring.pairing.request.PairingRequestBodies.Answer;
import org.mentoring.pairing.request.PairingRequestBodies.AskBack;
import org.mentoring.pairing.request.PairingRequestBodies.ChangeChoices;
import org.mentoring.pairing.request.PairingRequestBodies.Decline;
import org.mentoring.pairing.request.PairingRequestBodies.MakeRequest;
import org.mentoring.pairing.request.PairingRequestService.Wanted;
import org.mentoring.pairing.request.PairingRequestViews.MentorView;
import org.mentoring.pairing.request.PairingRequestViews.RequestView;
import org.mentoring.pairing.request.domain.DeclineReason;
import org.mentoring.pairing.request.domain.PairingRequest;
import org.mentoring.runtime.aggregate.Stored;
import org.mentoring.web.caller.Caller;
import org.mentoring.web.paging.Page;
import org.mentoring.web.paging.PageRequest;
import org.mentoring.web.precondition.CreationKey;
import org.mentoring.web.precondition.IdempotencyKey;
import org.mentoring.web.precondition.IfMatch;
import org.springframework.http.ResponseEntity;
import org.springframework.http.ResponseEntity.BodyBuilder;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

import java.net.URI;
import java.util.HashSet;

/// Pairing requests, for the mentee who asks and the mentor who is asked.
@RestController
class PairingRequestController {

    private final PairingRequestService service;
    private final RequestDirectory directory;
    private final PeopleService people;

    PairingRequestController(
            PairingRequestService service, RequestDirectory directory, PeopleService people) {
        this.service = service;
        this.directory = directory;
        this.people = people;
    }

    /// Lists the mentors of a cohort whom its people can ask, or wish for.
    @GetMapping("/api/cohorts/{id}/mentors")
    Page<MentorView> mentors(Caller caller, @PathVariable String id, PageRequest page) {
        return directory.mentors(caller, new CohortId(id), page);
    }

    /// Asks the first of these mentors who has a free place, and the next when one does not want or
    /// does not answer. Where the cohort lets mentees pick, the two are a pair at once. 409 when
    /// none has a free place (`no-free-place`), when you have none (`no-own-place`), and for
    /// somebody whom you must not ask.
    @PostMapping("/api/cohorts/{id}/pairing-requests")
    ResponseEntity<RequestView> make(
            Caller caller,
            @PathVariable String id,
            @IdempotencyKey CreationKey key,
            @Valid @RequestBody MakeRequest body) {
        var request = new PairingRequestId(key.idFor("pairing-request"));
        var wanted = new Wanted(request, new CohortId(id), body.choices(), body.message());
        var made = service.make(caller, wanted, key.fingerprint(body));
        var location = URI.create("/api/pairing-requests/" + made.id());
        return answer(ResponseEntity.created(location), caller, made);
    }

    /// Lists the requests that you made, that you are asked by or that you answered, the latest
    /// first; for coordinators those of their cohorts.
    ///
    /// @param cohortId of this cohort only
    @GetMapping("/api/pairing-requests")
    Page<RequestView> list(
            Caller caller, @RequestParam @Nullable String cohortId, PageRequest page) {
        var requests = service.list(caller, cohortId, page);
        var shown = new HashSet<PersonId>();
        requests.items().forEach(it -> shown.addAll(PairingRequestViews.people(it.state())));
        var names = people.names(shown);
        return requests.map(it -> PairingRequestViews.of(it.state(), reader(caller), names));
    }

    /// Shows one request.
    @GetMapping("/api/pairing-requests/{id}")
    ResponseEntity<RequestView> find(Caller caller, @PathVariable String id) {
        return ok(caller, service.find(caller, new PairingRequestId(id)));
    }

    /// Accepts: you two are a pair from now on. 409 when you are not asked any more or a place is
    /// gone; accepting again changes nothing.
    @PostMapping("/api/pairing-requests/{id}/acceptance")
    ResponseEntity<RequestView> accept(
            Caller caller, @PathVariable String id, @IfMatch long version) {
        return ok(caller, service.accept(caller, new PairingRequestId(id), version));
    }

    /// Declines. 409 when you are not asked any more; declining again changes nothing.
    @PostMapping("/api/pairing-requests/{id}/decline")
    ResponseEntity<RequestView> decline(
            Caller caller,
            @PathVariable String id,
            @IfMatch long version,
            @Valid @RequestBody Decline body) {
        var reason = WireNamed.parse(DeclineReason.class, body.reason());
        var request = new PairingRequestId(id);
        return ok(caller, service.decline(caller, request, version, reason, body.message()));
    }

    /// Asks the mentee something before you answer, once. 409 when you are not asked any more.
    @PostMapping("/api/pairing-requests/{id}/question")
    ResponseEntity<RequestView> askBack(
            Caller caller,
            @PathVariable String id,
            @IfMatch long version,
            @Valid @RequestBody AskBack body) {
        var request = new PairingRequestId(id);
        return ok(caller, service.askBack(caller, request, version, body.text().strip()));
    }

    /// Answers the mentor's question; the mentor has three days at least from then on. 409 when
    /// there is none.
    @PostMapping("/api/pairing-requests/{id}/answer")
    ResponseEntity<RequestView> answer(
            Caller caller,
            @PathVariable String id,
            @IfMatch long version,
            @Valid @RequestBody Answer body) {
        var request = new PairingRequestId(id);
        return ok(caller, service.answer(caller, request, version, body.text().strip()));
    }

    /// Takes the request back. 409 once it is over; withdrawing again changes nothing.
    @PostMapping("/api/pairing-requests/{id}/withdrawal")
    ResponseEntity<RequestView> withdraw(
            Caller caller, @PathVariable String id, @IfMatch long version) {
        return ok(caller, service.withdraw(caller, new PairingRequestId(id), version));
    }

    /// Changes who is asked after the mentor whose turn it is. 409 once the request is over, and
    /// for somebody whom you must not ask.
    @PutMapping("/api/pairing-requests/{id}/choices")
    ResponseEntity<RequestView> changeChoices(
            Caller caller,
            @PathVariable String id,
            @IfMatch long version,
            @Valid @RequestBody ChangeChoices body) {
        var request = new PairingRequestId(id);
        return ok(caller, service.changeChoices(caller, request, version, body.choices()));
    }

    private ResponseEntity<RequestView> ok(Caller caller, Stored<PairingRequest> request) {
        return answer(ResponseEntity.ok(), caller, request);
    }

    private ResponseEntity<RequestView> answer(
            BodyBuilder answer, Caller caller, Stored<PairingRequest> request) {
        var names = people.names(PairingRequestViews.people(request.state()));
        return answer.eTag(PairingRequestViews.tagOf(request, names))
                .body(PairingRequestViews.of(request.state(), reader(caller), names));
    }

    private static PersonId reader(Caller caller) {
        return new PersonId(caller.personIdOrNotFound());
    }
}
