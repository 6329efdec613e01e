package org.mentoring.pairing.enrolment.imports;

import org.mentoring.pairing.enrolment.Enrolling.Outcome;
import org.mentoring.pairing.enrolment.imports.ImportViews.ImportReportView;
import org.mentoring.pairing.enrolment.imports.ImportViews.RowProblemView;
import org.mentoring.web.problem.InputError;
import org.mentoring.web.problem.ProblemException;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;

/// What became of each row of one file; many may tell at once. It holds no more problems than a
/// file has fields, which [PeopleCsv] limits, so none is ever left out.
final class ImportReport {

    private static final Comparator<RowProblemView> BY_LINE =
            Comparator.comparingLong(RowProblemView::line);

    private final ImportMode mode;
    private final Map<Outcome, Integer> outcomes = new EnumMap<>(Outcome.class);
    private final List<RowProblemView> problems = new ArrayList<>();
    private int rows;

    ImportReport(ImportMode mode) {
        this.mode = mode;
    }

    synchronized void row() {
        rows++;
    }

    synchronized void add(Outcome outcome) {
        outcomes.merge(outcome, 1, Integer::sum);
    }

    synchronized void note(RowProblemView problem) {
        problems.add(problem);
    }

    /// Ends the import here if it is all or nothing and any row is wrong.
    ///
    /// @throws ProblemException 400 with everything that is wrong
    synchronized void requireNoneWrongForAll() {
        if (mode == ImportMode.ALL_OR_NOTHING && !problems.isEmpty()) {
            throw ProblemException.invalid(
                    inOrder().stream().map(ImportReport::error).toArray(InputError[]::new));
        }
    }

    synchronized ImportReportView view() {
        return new ImportReportView(
                mode.wireName(),
                rows,
                outcomes.getOrDefault(Outcome.ADDED, 0),
                outcomes.getOrDefault(Outcome.UPDATED, 0),
                outcomes.getOrDefault(Outcome.UNCHANGED, 0),
                inOrder());
    }

    private List<RowProblemView> inOrder() {
        return problems.stream().sorted(BY_LINE).toList();
    }

    /// A file has no JSON pointers: these name its lines as if it were an array from 1.
    private static InputError error(RowProblemView problem) {
        var field = problem.field() == null ? "" : "/" + problem.field();
        var words = "Line " + problem.line() + ": " + problem.reason();
        return InputError.at("/" + problem.line() + field, words);
    }
}
