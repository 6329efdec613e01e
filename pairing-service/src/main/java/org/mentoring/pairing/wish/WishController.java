package org.mentoring.pairing.wish;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;

import org.mentoring.pairing.domain.CohortId;
import org.mentoring.pairing.wish.Wishes.Wish;
import org.mentoring.web.caller.Caller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

import java.util.List;

/// The own wishes of a mentee.
@RestController
@RequestMapping("/api/cohorts/{id}/wishes")
class WishController {

    private final Wishes wishes;

    WishController(Wishes wishes) {
        this.wishes = wishes;
    }

    /// Shows which mentors you would like to be paired with.
    @GetMapping
    WishesView find(Caller caller, @PathVariable String id) {
        return view(wishes.of(caller, new CohortId(id)));
    }

    /// Says which mentors you would like to be paired with by the next pairing run, instead of what
    /// you said before. No version is asked for: nobody else writes here. 409 while the cohort is
    /// archived, and where wishes do not count (`wishes-do-not-count`).
    @PutMapping
    WishesView replace(
            Caller caller, @PathVariable String id, @Valid @RequestBody ReplaceWishes body) {
        return view(wishes.replace(caller, new CohortId(id), body.mentors()));
    }

    private static WishesView view(List<Wish> wishes) {
        return new WishesView(wishes.stream().map(it -> it.mentor().value()).toList());
    }

    /// `PUT /api/cohorts/{id}/wishes`.
    ///
    /// @param mentors the `enrolmentId`s of mentors as `GET /api/cohorts/{id}/mentors` lists them,
    ///   the dearest first; none takes all wishes back
    record ReplaceWishes(
            @NotNull @Size(max = 5)
                    List<@NotNull @Pattern(regexp = "[A-Za-z0-9]{1,64}") String> mentors) {}

    /// Seen by the mentee alone.
    ///
    /// @param mentors the dearest first
    record WishesView(List<String> mentors) {}
}
