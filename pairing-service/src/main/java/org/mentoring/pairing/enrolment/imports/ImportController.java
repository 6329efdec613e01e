package org.mentoring.pairing.enrolment.imports;

import org.mentoring.pairing.cohort.CohortService;
import org.mentoring.pairing.domain.CohortId;
import org.mentoring.pairing.domain.WireNamed;
import org.mentoring.pairing.enrolment.imports.ImportViews.ImportReportView;
import org.mentoring.web.caller.Caller;
import org.mentoring.web.problem.InputError;
import org.mentoring.web.problem.ProblemException;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

import java.io.InputStream;

/// Files of people, for the coordinators of a cohort.
@RestController
class ImportController {

    private final CohortService cohorts;
    private final ImportService imports;

    ImportController(CohortService cohorts, ImportService imports) {
        this.cohorts = cohorts;
        this.imports = imports;
    }

    /// Enrols the people of a CSV file. The answer to a question of the cohort has a column of its
    /// own, called `answer:` and the question's key; a multiple choice has `;` between its entries.
    /// Should no answer come, send the file again: what is in is found again. 409 while the cohort
    /// is archived.
    ///
    /// @param mode `valid-rows`, or `all-or-nothing`, which answers 400 with one entry per problem
    ///   when any row is wrong
    @PostMapping(path = "/api/cohorts/{id}/imports", consumes = "text/csv")
    ImportReportView importPeople(
            Caller caller,
            @PathVariable String id,
            @RequestParam(defaultValue = "valid-rows") String mode,
            InputStream body) {
        var cohort = new CohortId(id);
        cohorts.requireCoordinator(caller, cohort);
        cohorts.requireOpen(cohort);
        return imports.importPeople(cohort, body, modeOf(mode));
    }

    private static ImportMode modeOf(String mode) {
        try {
            return WireNamed.parse(ImportMode.class, mode);
        } catch (IllegalArgumentException unknown) {
            throw ProblemException.invalid(
                    InputError.parameter("mode", "valid-rows or all-or-nothing."));
        }
    }
}
