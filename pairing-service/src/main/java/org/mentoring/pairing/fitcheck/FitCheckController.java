package org.mentoring.pairing.fitcheck;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;

import org.jspecify.annotations.Nullable;
import org.mentoring.pairing.domain.CohortId;
import org.mentoring.pairing.domain.PairingId;
import org.mentoring.pairing.domain.WireNamed;
import org.mentoring.pairing.fitcheck.FitCheckViews.FitCheckView;
import org.mentoring.pairing.fitcheck.FitCheckViews.LookedAtView;
import org.mentoring.pairing.fitcheck.domain.Suitability;
import org.mentoring.pairing.people.PeopleService;
import org.mentoring.web.caller.Caller;
import org.mentoring.web.paging.Page;
import org.mentoring.web.paging.PageRequest;
import org.mentoring.web.visibility.Visibility;
import org.mentoring.web.visibility.VisibleTo;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RestController;

/// Whether the two of a pair fit. No answer carries a version: each writes for themselves alone,
/// and a version would tell when the partner does.
@RestController
class FitCheckController {

    private final FitChecks checks;
    private final LookedAtPairs lookedAt;
    private final PeopleService people;

    FitCheckController(FitChecks checks, LookedAtPairs lookedAt, PeopleService people) {
        this.checks = checks;
        this.lookedAt = lookedAt;
        this.people = people;
    }

    /// Shows what you have said; to coordinators, what each of the two has.
    @GetMapping("/api/pairings/{id}/fit-check")
    FitCheckView find(Caller caller, @PathVariable String id) {
        return FitCheckViews.of(checks.find(caller, new PairingId(id)));
    }

    /// Says whether you two fit, instead of what you said before. The partner never learns of it.
    /// 409 until your first meeting was held, after the cohort's `fitCheckDays`, and once the
    /// pairing is over.
    @PutMapping("/api/pairings/{id}/fit-check")
    FitCheckView answer(
            Caller caller, @PathVariable String id, @Valid @RequestBody AnswerFitCheck request) {
        var suitability = WireNamed.parse(Suitability.class, request.answer());
        return FitCheckViews.of(
                checks.answer(caller, new PairingId(id), suitability, request.words()));
    }

    /// Lists the pairs that need a look, longest waiting first: somebody has doubts, or has said
    /// nothing although half of the time has passed.
    @GetMapping("/api/cohorts/{id}/fit-checks")
    Page<LookedAtView> list(Caller caller, @PathVariable String id, PageRequest page) {
        var looked = lookedAt.list(caller, new CohortId(id), page);
        var names = people.names(FitCheckViews.persons(looked.items()));
        return looked.map(check -> FitCheckViews.lookedAt(check, names));
    }

    /// `PUT /api/pairings/{id}/fit-check`.
    ///
    /// @param words why, if you want to say it
    record AnswerFitCheck(
            @VisibleTo(Visibility.COORDINATORS)
                    @NotNull
                    @Pattern(regexp = "good|undecided|not-a-fit")
                    String answer,
            @VisibleTo(Visibility.COORDINATORS) @Nullable @Size(max = 2000) String words) {}
}
