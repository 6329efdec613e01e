package org.mentoring.pairing.export;

import jakarta.validation.Valid;

import org.mentoring.pairing.domain.CohortId;
import org.mentoring.web.caller.Caller;
import org.mentoring.web.precondition.CreationKey;
import org.mentoring.web.precondition.ETags;
import org.mentoring.web.precondition.IdempotencyKey;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/// Whole cohorts as documents, for their coordinators.
@RestController
@RequestMapping("/api/cohorts")
class CohortFileController {

    private final CohortExports exports;
    private final CohortImports imports;

    CohortFileController(CohortExports exports, CohortImports imports) {
        this.exports = exports;
        this.imports = imports;
    }

    /// Writes a whole cohort into one document: settings, people, enrolments, and what became of
    /// them. Nobody's private words are in it.
    @GetMapping("/{id}/export")
    CohortFile export(Caller caller, @PathVariable String id) {
        return exports.export(caller, new CohortId(id));
    }

    /// Opens a new cohort with the settings and people of a document, of which the caller is the
    /// coordinator. 400 names everything that does not fit, and then nothing is made. Pairings and
    /// runs in it are history and stay there.
    @PostMapping("/imports")
    ResponseEntity<ImportedCohortView> importCohort(
            Caller caller, @IdempotencyKey CreationKey key, @Valid @RequestBody CohortFile file) {
        var imported = imports.importCohort(caller, key, file);
        var id = imported.cohort().value();
        var view = new ImportedCohortView(id, file.people().size(), file.enrolments().size());
        return ETags.created("/api/cohorts/" + id, imported.version(), view);
    }

    /// What an import made.
    ///
    /// @param id of the new cohort
    record ImportedCohortView(String id, int people, int enrolments) {}
}
