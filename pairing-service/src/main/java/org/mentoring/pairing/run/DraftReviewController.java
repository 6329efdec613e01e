package org.mentoring.pairing.run;

import jakarta.validation.Valid;

import org.mentoring.pairing.domain.PairingId;
import org.mentoring.pairing.domain.PairingRunId;
import org.mentoring.pairing.domain.PersonId;
import org.mentoring.pairing.run.PairingRunRequests.AddDraft;
import org.mentoring.pairing.run.PairingRunViews.DraftView;
import org.mentoring.web.caller.Caller;
import org.springframework.web.bind.annotation.DeleteMapping;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/// The drafts of a run one by one, for the coordinators of the cohort. Everything may be repeated.
@RestController
@RequestMapping("/api/pairing-runs/{id}/drafts")
class DraftReviewController {

    private final DraftReview review;
    private final PairingRunPages pages;

    DraftReviewController(DraftReview review, PairingRunPages pages) {
        this.review = review;
        this.pages = pages;
    }

    /// Makes a draft of two people, locked. 409 with the rule's name where a mandatory rule forbids
    /// the pair or a place is missing.
    @PostMapping
    DraftView add(Caller caller, @PathVariable String id, @Valid @RequestBody AddDraft request) {
        var mentor = new PersonId(request.mentorId());
        var mentee = new PersonId(request.menteeId());
        return pages.of(review.add(caller, new PairingRunId(id), mentor, mentee));
    }

    /// Shows one draft, whatever became of it.
    @GetMapping("/{draftId}")
    DraftView find(Caller caller, @PathVariable String id, @PathVariable String draftId) {
        return pages.of(review.find(caller, new PairingRunId(id), new PairingId(draftId)));
    }

    /// Drops a draft: it becomes no pairing, and its two people have their places again. 409 unless
    /// the run is `completed` and this one of its drafts.
    @DeleteMapping("/{draftId}")
    DraftView drop(Caller caller, @PathVariable String id, @PathVariable String draftId) {
        return pages.of(review.drop(caller, new PairingRunId(id), new PairingId(draftId)));
    }

    /// Locks a draft: a run based on this one keeps the pair. 409 unless the run is `completed` and
    /// this one of its drafts.
    @PutMapping("/{draftId}/lock")
    DraftView lock(Caller caller, @PathVariable String id, @PathVariable String draftId) {
        return pages.of(review.lock(caller, new PairingRunId(id), new PairingId(draftId), true));
    }

    /// Unlocks a draft. 409 unless the run is `completed` and this one of its drafts.
    @DeleteMapping("/{draftId}/lock")
    DraftView unlock(Caller caller, @PathVariable String id, @PathVariable String draftId) {
        return pages.of(review.lock(caller, new PairingRunId(id), new PairingId(draftId), false));
    }
}
