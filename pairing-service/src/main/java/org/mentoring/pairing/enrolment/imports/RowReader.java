package org.mentoring.pairing.enrolment.imports;

import org.mentoring.pairing.enrolment.PersonReader;
import org.mentoring.pairing.enrolment.imports.ImportViews.RowProblemView;

import java.util.Optional;
import java.util.function.Consumer;

/// Reads rows and notes everything that is wrong with each.
final class RowReader {

    private final Consumer<RowProblemView> notes;

    RowReader(Consumer<RowProblemView> notes) {
        this.notes = notes;
    }

    /// The person in this row, or empty when anything was noted.
    Optional<PersonRow> read(CsvRow row) {
        if (!row.isComplete()) {
            var fields = row.header().size();
            var reason = "A row has as many fields as the first line: " + fields + ".";
            notes.accept(new RowProblemView(row.line(), null, reason));
            return Optional.empty();
        }
        return new PersonReader(
                        row,
                        (field, reason) ->
                                notes.accept(
                                        new RowProblemView(row.line(), field.column(), reason)))
                .read()
                .map(person -> new PersonRow(row.line(), person));
    }
}
