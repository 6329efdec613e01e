package org.mentoring.feedback.request;

import jakarta.validation.Valid;

import org.jspecify.annotations.Nullable;
import org.mentoring.feedback.request.FeedbackViews.FeedbackView;
import org.mentoring.feedback.request.domain.Answer;
import org.mentoring.feedback.request.domain.Feedback;
import org.mentoring.runtime.aggregate.Stored;
import org.mentoring.web.caller.Caller;
import org.mentoring.web.paging.Page;
import org.mentoring.web.paging.PageRequest;
import org.mentoring.web.precondition.ETags;
import org.mentoring.web.precondition.IfMatch;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/// Feedback, for its author, and once given for the readers its author chose.
@RestController
@RequestMapping("/api/feedback")
class FeedbackController {

    private final FeedbackService service;

    FeedbackController(FeedbackService service) {
        this.service = service;
    }

    /// Lists what the caller was asked, the latest first.
    ///
    /// @param pairingId everything of this pairing that the caller may see
    @GetMapping
    Page<FeedbackView> list(
            Caller caller, @RequestParam @Nullable String pairingId, PageRequest page) {
        return service.list(caller, pairingId, page).map(FeedbackViews::of);
    }

    /// Shows one feedback.
    @GetMapping("/{id}")
    ResponseEntity<FeedbackView> find(Caller caller, @PathVariable String id) {
        return ok(service.find(caller, id));
    }

    /// Answers what was asked. 403 for anybody but the one who was asked, 409 when it is answered
    /// already.
    @PostMapping("/{id}/answer")
    ResponseEntity<FeedbackView> answer(
            Caller caller,
            @PathVariable String id,
            @IfMatch long version,
            @Valid @RequestBody FeedbackRequests.Answer request) {
        var answer =
                new Answer(
                        request.helped(),
                        request.improve(),
                        request.rating(),
                        FeedbackVocabulary.visibility(request.visibility()));
        return ok(service.answer(caller, id, version, answer));
    }

    private static ResponseEntity<FeedbackView> ok(Stored<Feedback> feedback) {
        return ETags.ok(feedback.version(), FeedbackViews.of(feedback));
    }
}
