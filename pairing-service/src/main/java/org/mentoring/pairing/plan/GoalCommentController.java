package org.mentoring.pairing.plan;

import jakarta.validation.Valid;

import org.jspecify.annotations.Nullable;
import org.mentoring.pairing.domain.PersonId;
import org.mentoring.pairing.plan.EntryRequests.AddComment;
import org.mentoring.pairing.plan.EntryRequests.EditComment;
import org.mentoring.pairing.plan.PlanViews.PlanView;
import org.mentoring.pairing.plan.domain.Comment;
import org.mentoring.pairing.plan.domain.EntryId;
import org.mentoring.pairing.plan.domain.EntryKind;
import org.mentoring.pairing.plan.domain.GoalId;
import org.mentoring.pairing.plan.domain.PlanCommand;
import org.mentoring.web.caller.Caller;
import org.mentoring.web.precondition.CreationKey;
import org.mentoring.web.precondition.IdempotencyKey;
import org.mentoring.web.precondition.IfMatch;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.DeleteMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

import java.time.InstantSource;
import java.util.Optional;

/// What the pair says about goals and steps: mentors of an active pairing, and the mentee.
@RestController
@RequestMapping("/api/pairings/{id}/plan/goals/{goalId}/comments")
class GoalCommentController {

    private final PlanService service;
    private final PlanDoors doors;
    private final InstantSource clock;

    GoalCommentController(PlanService service, PlanDoors doors, InstantSource clock) {
        this.service = service;
        this.doors = doors;
        this.clock = clock;
    }

    /// Comments on a goal or one of its steps, whatever became of it. 403 for who is neither the
    /// mentee nor a mentor of an active pairing, 422 when there are as many as there can be.
    @PostMapping
    ResponseEntity<PlanView> add(
            Caller caller,
            @PathVariable String id,
            @PathVariable String goalId,
            @IdempotencyKey CreationKey key,
            @Valid @RequestBody AddComment request) {
        var seat = doors.ofPairing(caller, id);
        var step = Optional.ofNullable(request.stepId()).map(EntryId::new).orElse(null);
        var comment = new EntryId(key.idFor("comment"));
        return PlanAnswers.created(
                service.change(
                        seat,
                        null,
                        new PlanCommand.AddEntry(
                                new GoalId(goalId),
                                comment(comment, seat.caller(), request.text(), step))));
    }

    /// Edits a comment. 403 for anybody but its author.
    @PutMapping("/{commentId}")
    ResponseEntity<PlanView> edit(
            Caller caller,
            @PathVariable String id,
            @PathVariable String goalId,
            @PathVariable String commentId,
            @IfMatch long version,
            @Valid @RequestBody EditComment request) {
        var seat = doors.ofPairing(caller, id);
        var comment = comment(new EntryId(commentId), seat.caller(), request.text(), null);
        return PlanAnswers.ok(
                service.change(
                        seat, version, new PlanCommand.EditEntry(new GoalId(goalId), comment)));
    }

    /// Removes a comment for good: nothing keeps it. 403 for anybody but its author.
    @DeleteMapping("/{commentId}")
    ResponseEntity<PlanView> remove(
            Caller caller,
            @PathVariable String id,
            @PathVariable String goalId,
            @PathVariable String commentId,
            @IfMatch long version) {
        var command =
                new PlanCommand.RemoveEntry(
                        new GoalId(goalId), new EntryId(commentId), EntryKind.COMMENT);
        return PlanAnswers.ok(service.change(doors.ofPairing(caller, id), version, command));
    }

    private Comment comment(EntryId id, PersonId author, String text, @Nullable EntryId step) {
        return new Comment(id, author, clock.instant(), null, text.strip(), step);
    }
}
