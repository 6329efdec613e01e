package org.mentoring.pairing.apart;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;

import org.mentoring.pairing.cohort.CohortService;
import org.mentoring.pairing.domain.CohortId;
import org.mentoring.pairing.domain.PersonId;
import org.mentoring.web.caller.Caller;
import org.mentoring.web.paging.Page;
import org.mentoring.web.paging.PageRequest;
import org.mentoring.web.problem.ProblemException;
import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.DeleteMapping;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;

import java.time.Instant;
import java.util.List;

/// Who is kept apart in a cohort, for its coordinators.
@RestController
@RequestMapping("/api/cohorts/{id}/kept-apart")
class KeptApartController {

    private final CohortService cohorts;
    private final MongoKeptApart apart;
    private final PeopleApart people;

    KeptApartController(CohortService cohorts, MongoKeptApart apart, PeopleApart people) {
        this.cohorts = cohorts;
        this.apart = apart;
        this.people = people;
    }

    /// Keeps two people apart: no run, no request and no hand pairs them from now on. Saying it
    /// again changes nothing. 409 while the cohort is archived.
    @PostMapping
    KeptApartView keepApart(
            Caller caller, @PathVariable String id, @Valid @RequestBody KeepApart body) {
        var cohort = cohort(caller, id);
        cohorts.requireOpen(cohort);
        var two = body.personIds().stream().map(PersonId::new).toList();
        var kept = people.keepApart(cohort, two, new PersonId(caller.personIdOrNotFound()));
        return view(kept);
    }

    /// Lists who is kept apart.
    @GetMapping
    Page<KeptApartView> list(Caller caller, @PathVariable String id, PageRequest page) {
        return apart.list(cohort(caller, id), page).map(KeptApartController::view);
    }

    /// Keeps them apart no longer; 404 when they are not.
    @DeleteMapping("/{keptApartId}")
    @ResponseStatus(HttpStatus.NO_CONTENT)
    void remove(Caller caller, @PathVariable String id, @PathVariable String keptApartId) {
        if (!apart.remove(cohort(caller, id), new KeptApartId(keptApartId))) {
            throw ProblemException.notFound();
        }
    }

    private CohortId cohort(Caller caller, String id) {
        var cohort = new CohortId(id);
        cohorts.requireCoordinator(caller, cohort);
        return cohort;
    }

    private static KeptApartView view(KeptApart kept) {
        return new KeptApartView(
                kept.id().value(),
                List.of(kept.one().value(), kept.other().value()),
                kept.by().value(),
                kept.at());
    }

    /// `POST /api/cohorts/{id}/kept-apart`.
    ///
    /// @param personIds two people of the cohort
    record KeepApart(
            @NotNull @Size(min = 2, max = 2)
                    List<@NotNull @Pattern(regexp = "[A-Za-z0-9]{1,64}") String> personIds) {}

    /// Seen by coordinators of the cohort; why is not kept.
    ///
    /// @param byId the coordinator who said so
    record KeptApartView(String id, List<String> personIds, String byId, Instant at) {}
}
