package org.mentoring.pairing.enrolment.imports;

import org.jspecify.annotations.Nullable;

import java.util.List;

/// Answers about imports.
final class ImportViews {

    private ImportViews() {}

    /// `POST /api/cohorts/{id}/imports?mode=valid-rows|all-or-nothing` (body `text/csv`, at most 10
    /// MiB and 10,000 rows; `valid-rows` unless given). Importing the same file again changes
    /// nothing and answers with every row `unchanged`.
    ///
    /// @param rows people in the file, the header not counted
    /// @param added newly enrolled
    /// @param updated enrolled before, their profile now as in the file
    /// @param problems everything that is wrong with any row, in the order of lines, at most one
    ///   entry for each field; with `all-or-nothing` and any problem nothing is imported and the
    ///   answer is a problem document that lists the same entries
    record ImportReportView(
            String mode,
            int rows,
            int added,
            int updated,
            int unchanged,
            List<RowProblemView> problems) {}

    /// @param line the line of the file, the header being line 1
    /// @param field the column's name, absent when the row as a whole is wrong
    record RowProblemView(long line, @Nullable String field, String reason) {}
}
