package org.mentoring.pairing.pairing;

import jakarta.validation.Valid;

import org.mentoring.pairing.domain.PairingId;
import org.mentoring.pairing.domain.WireNamed;
import org.mentoring.pairing.pairing.PairingRequests.Complete;
import org.mentoring.pairing.pairing.PairingRequests.End;
import org.mentoring.pairing.pairing.PairingRequests.PausePairing;
import org.mentoring.pairing.pairing.PairingRequests.RateOneself;
import org.mentoring.pairing.pairing.PairingRequests.SetEndDate;
import org.mentoring.pairing.pairing.PairingRequests.SkillLevel;
import org.mentoring.pairing.pairing.PairingRequests.WriteReflection;
import org.mentoring.pairing.pairing.PairingViews.PairingView;
import org.mentoring.pairing.pairing.domain.Closing;
import org.mentoring.pairing.pairing.domain.Pairing;
import org.mentoring.pairing.pairing.domain.SelfRating.Phase;
import org.mentoring.runtime.aggregate.Stored;
import org.mentoring.web.caller.Caller;
import org.mentoring.web.precondition.IfMatch;
import org.mentoring.web.problem.InputError;
import org.mentoring.web.problem.ProblemException;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/// What becomes of a pairing that both have accepted: pauses, its end, and looking back.
@RestController
@RequestMapping("/api/pairings/{id}")
class RelationshipController {

    private final PairingService service;
    private final PairingPages pages;

    RelationshipController(PairingService service, PairingPages pages) {
        this.service = service;
        this.pages = pages;
    }

    /// Pauses the pairing; the two keep their places. 409 unless both have accepted.
    @PostMapping("/pause")
    ResponseEntity<PairingView> pause(
            Caller caller,
            @PathVariable String id,
            @IfMatch long version,
            @Valid @RequestBody PausePairing request) {
        return ok(caller, service.pause(caller, new PairingId(id), version, request.until()));
    }

    /// Ends a pause. 409 while one of the two is away, unless a coordinator says so; ending it
    /// again changes nothing.
    @PostMapping("/resumption")
    ResponseEntity<PairingView> resume(
            Caller caller, @PathVariable String id, @IfMatch long version) {
        return ok(caller, service.resume(caller, new PairingId(id), version));
    }

    /// Closes the pairing as planned. Both are then asked to look back. 409 unless both have
    /// accepted and it is not over.
    @PostMapping("/completion")
    ResponseEntity<PairingView> complete(
            Caller caller,
            @PathVariable String id,
            @IfMatch long version,
            @Valid @RequestBody Complete request) {
        var how = WireNamed.parse(Closing.class, request.outcome());
        return ok(caller, service.close(caller, new PairingId(id), version, how, null));
    }

    /// Ends the pairing early. The partner learns that, and neither who ended it nor why. 409
    /// unless both have accepted and it is not over; ending it again in the same way changes
    /// nothing.
    @PostMapping("/end")
    ResponseEntity<PairingView> end(
            Caller caller,
            @PathVariable String id,
            @IfMatch long version,
            @Valid @RequestBody End request) {
        var how = WireNamed.parse(Closing.class, request.how());
        return ok(caller, service.close(caller, new PairingId(id), version, how, request.reason()));
    }

    /// Moves the last day of this pair. 409 unless both have accepted and it is not over.
    @PutMapping("/end-date")
    ResponseEntity<PairingView> setEnd(
            Caller caller,
            @PathVariable String id,
            @IfMatch long version,
            @Valid @RequestBody SetEndDate request) {
        return ok(caller, service.setEnd(caller, new PairingId(id), version, request.endsOn()));
    }

    /// Looks back on the relationship. 409 until it has come to its end.
    @PutMapping("/reflection")
    ResponseEntity<PairingView> reflect(
            Caller caller,
            @PathVariable String id,
            @IfMatch long version,
            @Valid @RequestBody WriteReflection request) {
        var words = request.words().strip();
        return ok(
                caller,
                service.reflect(caller, new PairingId(id), version, words, request.shared()));
    }

    /// Rates the own skills as the relationship begins. 400 for a skill named twice, 409 before
    /// both have accepted and once it is over.
    @PutMapping("/self-ratings/start")
    ResponseEntity<PairingView> rateAtStart(
            Caller caller,
            @PathVariable String id,
            @IfMatch long version,
            @Valid @RequestBody RateOneself request) {
        return rate(caller, id, version, Phase.START, request);
    }

    /// Rates the own skills at the end, in the same words as at the start. 400 for a skill named
    /// twice, 409 before both have accepted.
    @PutMapping("/self-ratings/end")
    ResponseEntity<PairingView> rateAtEnd(
            Caller caller,
            @PathVariable String id,
            @IfMatch long version,
            @Valid @RequestBody RateOneself request) {
        return rate(caller, id, version, Phase.END, request);
    }

    private ResponseEntity<PairingView> rate(
            Caller caller, String id, long version, Phase phase, RateOneself request) {
        var levels = levels(request.skills());
        return ok(caller, service.rate(caller, new PairingId(id), version, phase, levels));
    }

    private static Map<String, Integer> levels(List<SkillLevel> skills) {
        Map<String, Integer> levels = new LinkedHashMap<>();
        for (var i = 0; i < skills.size(); i++) {
            var skill = skills.get(i);
            if (levels.put(skill.skill().strip().toLowerCase(Locale.ROOT), skill.level()) != null) {
                throw ProblemException.invalid(
                        InputError.at("/skills/" + i + "/skill", "Each skill is named once."));
            }
        }
        return levels;
    }

    private ResponseEntity<PairingView> ok(Caller caller, Stored<Pairing> pairing) {
        return pages.ok(caller, pairing);
    }
}
