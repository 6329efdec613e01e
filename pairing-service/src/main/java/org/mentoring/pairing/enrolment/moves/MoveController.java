package org.mentoring.pairing.enrolment.moves;

import jakarta.validation.Valid;

import org.mentoring.pairing.RejectedException;
import org.mentoring.pairing.domain.CohortId;
import org.mentoring.pairing.domain.EnrolmentId;
import org.mentoring.pairing.enrolment.EnrolmentPages;
import org.mentoring.pairing.enrolment.EnrolmentViews.EnrolmentView;
import org.mentoring.pairing.enrolment.EnrolmentViews.Reader;
import org.mentoring.pairing.enrolment.moves.MoveRequests.MovePeople;
import org.mentoring.pairing.enrolment.moves.MoveRequests.MovePerson;
import org.mentoring.pairing.enrolment.moves.MoveViews.MovedPeopleView;
import org.mentoring.pairing.enrolment.moves.MoveViews.MovedPersonView;
import org.mentoring.web.caller.Caller;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

import java.util.Objects;

/// People who go on in another cohort, for coordinators of both. No version is asked for: moving
/// somebody again to where they are changes nothing.
@RestController
@RequestMapping("/api/cohorts/{id}")
class MoveController {

    private final EnrolmentMoves moves;
    private final EnrolmentPages pages;

    MoveController(EnrolmentMoves moves, EnrolmentPages pages) {
        this.moves = moves;
        this.pages = pages;
    }

    /// Moves one person to another cohort, with role, capacity, profile, tags and plan, and shows
    /// the enrolment there; the one here stays as `moved`. Pairings that are over stay here. 409
    /// while a pairing or a request is not over, for who was erased or is in the other cohort in
    /// this role already, and while one of the cohorts is archived.
    @PostMapping("/enrolments/{enrolmentId}/move")
    ResponseEntity<EnrolmentView> move(
            Caller caller,
            @PathVariable String id,
            @PathVariable String enrolmentId,
            @Valid @RequestBody MovePerson request) {
        var from = new CohortId(id);
        var to = new CohortId(request.cohortId());
        moves.requireBoth(caller, from, to);
        return pages.ok(moves.move(from, new EnrolmentId(enrolmentId), to), Reader.COORDINATOR);
    }

    /// Moves many people to another cohort, each for themselves: who cannot be moved stays, and the
    /// answer says why. 400 for somebody who never was in this cohort, and then nobody is moved;
    /// 409 while one of the cohorts is archived.
    @PostMapping("/moves")
    MovedPeopleView moveAll(
            Caller caller, @PathVariable String id, @Valid @RequestBody MovePeople request) {
        var from = new CohortId(id);
        var to = new CohortId(request.cohortId());
        moves.requireBoth(caller, from, to);
        moves.requireThere(from, request.enrolmentIds());
        var people =
                request.enrolmentIds().stream().map(person -> moved(from, person, to)).toList();
        var moved = people.stream().map(MovedPersonView::movedTo).filter(Objects::nonNull).count();
        return new MovedPeopleView((int) moved, people);
    }

    private MovedPersonView moved(CohortId from, String person, CohortId to) {
        try {
            var there = moves.move(from, new EnrolmentId(person), to);
            return new MovedPersonView(person, there.id(), null, null);
        } catch (RejectedException refused) {
            var why = refused.why();
            return new MovedPersonView(person, null, why.reason(), why.words());
        }
    }
}
