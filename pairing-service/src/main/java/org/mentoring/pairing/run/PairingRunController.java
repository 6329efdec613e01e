package org.mentoring.pairing.run;

import jakarta.servlet.http.HttpServletResponse;
import jakarta.validation.Valid;

import org.jspecify.annotations.Nullable;
import org.mentoring.pairing.domain.CohortId;
import org.mentoring.pairing.domain.PairingId;
import org.mentoring.pairing.domain.PairingRunId;
import org.mentoring.pairing.domain.WireNamed;
import org.mentoring.pairing.run.PairingRunRequests.Publish;
import org.mentoring.pairing.run.PairingRunRequests.RequestRun;
import org.mentoring.pairing.run.PairingRunService.Wish;
import org.mentoring.pairing.run.PairingRunViews.DraftView;
import org.mentoring.pairing.run.PairingRunViews.LeftOutView;
import org.mentoring.pairing.run.PairingRunViews.PairingRunView;
import org.mentoring.pairing.run.domain.Aim;
import org.mentoring.pairing.run.domain.PairingRun;
import org.mentoring.pairing.run.domain.PairingRun.Messages;
import org.mentoring.pairing.run.domain.PairingRun.Publication;
import org.mentoring.pairing.run.domain.WhatIf;
import org.mentoring.runtime.aggregate.Stored;
import org.mentoring.web.caller.Caller;
import org.mentoring.web.paging.Page;
import org.mentoring.web.paging.PageRequest;
import org.mentoring.web.precondition.CreationKey;
import org.mentoring.web.precondition.IdempotencyKey;
import org.mentoring.web.precondition.IfMatch;
import org.mentoring.web.problem.ProblemException;
import org.springframework.http.HttpHeaders;
import org.springframework.http.ResponseEntity;
import org.springframework.http.ResponseEntity.BodyBuilder;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RestController;

import java.net.URI;
import java.util.List;
import java.util.Objects;

/// Pairing runs, for the coordinators of the cohort.
@RestController
class PairingRunController {

    private final PairingRunService service;
    private final PairingRunPages pages;

    PairingRunController(PairingRunService service, PairingRunPages pages) {
        this.service = service;
        this.pages = pages;
    }

    /// Asks for a run: 202 and where to watch it. 409 while the cohort is archived, and while
    /// another run of it is computed, with the `Location` of that one.
    @PostMapping("/api/cohorts/{id}/pairing-runs")
    ResponseEntity<PairingRunView> request(
            Caller caller,
            @PathVariable String id,
            @IdempotencyKey CreationKey key,
            @Valid @RequestBody RequestRun request,
            HttpServletResponse response) {
        var run = new PairingRunId(key.idFor("pairing-run"));
        var fingerprint = key.fingerprint(request);
        try {
            return accepted(
                    service.request(caller, new CohortId(id), run, wish(request), fingerprint));
        } catch (RunInProgressException other) {
            if (other.running() != null) {
                response.setHeader(HttpHeaders.LOCATION, pathOf(other.running().value()));
            }
            throw ProblemException.conflict(
                    "run-in-progress",
                    "Another run of this cohort is being computed: wait for it, or cancel it.");
        }
    }

    private static String pathOf(String run) {
        return "/api/pairing-runs/" + run;
    }

    private static Wish wish(RequestRun request) {
        var basedOn = request.basedOn();
        return new Wish(
                WireNamed.parse(Aim.class, request.aim()),
                basedOn == null ? null : new PairingRunId(basedOn),
                request.settings() == null ? WhatIf.NOTHING : request.settings().whatIf());
    }

    /// Shows one run, with its first drafts.
    @GetMapping("/api/pairing-runs/{id}")
    ResponseEntity<PairingRunView> find(Caller caller, @PathVariable String id) {
        return ok(service.find(caller, new PairingRunId(id)));
    }

    /// Lists all drafts, the best fitting first.
    @GetMapping("/api/pairing-runs/{id}/drafts")
    Page<DraftView> drafts(Caller caller, @PathVariable String id, PageRequest page) {
        return pages.drafts(service.find(caller, new PairingRunId(id)).state(), page);
    }

    /// Lists everybody left out, mentees first.
    @GetMapping("/api/pairing-runs/{id}/left-out")
    Page<LeftOutView> leftOut(Caller caller, @PathVariable String id, PageRequest page) {
        return pages.leftOut(service.find(caller, new PairingRunId(id)).state(), page);
    }

    /// Lets drafts become pairings: 202, and the run is `published` once all have; until then it is
    /// `completed` again and open for the others. 409 while it is computed, when it has failed, and
    /// while the cohort is archived.
    @PostMapping("/api/pairing-runs/{id}/publication")
    ResponseEntity<PairingRunView> publish(
            Caller caller,
            @PathVariable String id,
            @IfMatch long version,
            @Valid @RequestBody(required = false) @Nullable Publish request) {
        var wanted = request == null ? Publication.OF_ALL : publication(request);
        return accepted(service.publish(caller, new PairingRunId(id), version, wanted));
    }

    private static Publication publication(Publish request) {
        var drafts = Objects.requireNonNullElse(request.drafts(), List.<String>of());
        var messages = request.messages();
        return new Publication(
                drafts.stream().map(PairingId::new).toList(),
                messages == null
                        ? Messages.NONE
                        : new Messages(messages.mentor(), messages.mentee()));
    }

    /// Cancels a run that has no result yet; nothing of it is kept. 409 when it has one.
    @PostMapping("/api/pairing-runs/{id}/cancellation")
    ResponseEntity<PairingRunView> cancel(
            Caller caller, @PathVariable String id, @IfMatch long version) {
        return ok(service.cancel(caller, new PairingRunId(id), version));
    }

    private ResponseEntity<PairingRunView> ok(Stored<PairingRun> run) {
        return answer(ResponseEntity.ok(), run);
    }

    private ResponseEntity<PairingRunView> accepted(Stored<PairingRun> run) {
        var location = URI.create(pathOf(run.id()));
        return answer(ResponseEntity.accepted().location(location), run);
    }

    private ResponseEntity<PairingRunView> answer(BodyBuilder answer, Stored<PairingRun> run) {
        var shown = pages.of(run);
        return answer.eTag(shown.tag()).body(shown.view());
    }
}
