package org.mentoring.pairing.enrolment;

import static java.util.stream.Collectors.toSet;

import org.mentoring.pairing.cohort.CohortService;
import org.mentoring.pairing.domain.CohortId;
import org.mentoring.pairing.enrolment.EnrolmentViews.EnrolmentView;
import org.mentoring.pairing.enrolment.EnrolmentViews.ImportReportView;
import org.mentoring.pairing.people.PeopleService;
import org.mentoring.web.caller.Caller;
import org.mentoring.web.paging.Page;
import org.mentoring.web.paging.PageRequest;
import org.mentoring.web.problem.InputError;
import org.mentoring.web.problem.ProblemException;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

import java.io.InputStream;

/// The people of a cohort, for its coordinators.
@RestController
@RequestMapping("/api/cohorts/{id}")
class EnrolmentController {

    private final CohortService cohorts;
    private final ImportService imports;
    private final EnrolmentService enrolments;
    private final PeopleService people;

    EnrolmentController(
            CohortService cohorts,
            ImportService imports,
            EnrolmentService enrolments,
            PeopleService people) {
        this.cohorts = cohorts;
        this.imports = imports;
        this.enrolments = enrolments;
        this.people = people;
    }

    /// Enrols the people of a CSV file. 409 while the cohort is archived.
    ///
    /// @param mode `valid-rows`, or `all-or-nothing`, which answers 400 with one entry per problem
    ///   when any row is wrong
    @PostMapping(path = "/imports", consumes = "text/csv")
    ImportReportView importPeople(
            Caller caller,
            @PathVariable String id,
            @RequestParam(defaultValue = "valid-rows") String mode,
            InputStream body) {
        var cohort = new CohortId(id);
        cohorts.requireCoordinator(caller, cohort);
        cohorts.requireOpen(cohort);
        return imports.importPeople(cohort, body, isAllOrNothing(mode));
    }

    /// Lists the people of a cohort.
    @GetMapping("/enrolments")
    Page<EnrolmentView> list(Caller caller, @PathVariable String id, PageRequest page) {
        var cohort = new CohortId(id);
        cohorts.requireCoordinator(caller, cohort);
        var enrolled = enrolments.list(cohort, page);
        var names =
                people.names(
                        enrolled.items().stream().map(it -> it.state().person()).collect(toSet()));
        return enrolled.map(it -> EnrolmentViews.of(it.state(), names.get(it.state().person())));
    }

    private static boolean isAllOrNothing(String mode) {
        return switch (mode) {
            case "all-or-nothing" -> true;
            case "valid-rows" -> false;
            default ->
                    throw ProblemException.invalid(
                            InputError.parameter("mode", "valid-rows or all-or-nothing."));
        };
    }
}
