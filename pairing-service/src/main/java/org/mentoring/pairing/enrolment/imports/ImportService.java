package org.mentoring.pairing.enrolment.imports;

import org.mentoring.pairing.RejectedException;
import org.mentoring.pairing.cohort.Questionnaire;
import org.mentoring.pairing.domain.CohortId;
import org.mentoring.pairing.domain.Rejection;
import org.mentoring.pairing.enrolment.DescribedPerson;
import org.mentoring.pairing.enrolment.Enrolling;
import org.mentoring.pairing.enrolment.EnrolmentAnswers;
import org.mentoring.pairing.enrolment.PersonField;
import org.mentoring.pairing.enrolment.imports.ImportViews.ImportReportView;
import org.mentoring.pairing.enrolment.imports.ImportViews.RowProblemView;
import org.mentoring.runtime.aggregate.Ids;
import org.mentoring.web.problem.ProblemException;

import java.io.InputStream;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Gatherers;
import java.util.stream.Stream;

/// Enrols everybody whom a file names: first the whole file is read and checked, then its people
/// are written, many at once. Whoever is in already is found again, so a file may be imported
/// beside another, or again after a crash or on purpose.
final class ImportService {

    private final Enrolling enrolling;
    private final Writers writers;
    private final Attempts attempts;
    private final int batch;

    ImportService(Enrolling enrolling, Writers writers, Attempts attempts, int batch) {
        this.enrolling = enrolling;
        this.writers = writers;
        this.attempts = attempts;
        this.batch = batch;
    }

    /// Imports the valid rows, or the whole file if every row is valid.
    ///
    /// @throws ProblemException 400 for what is no such file, and, all or nothing, for any row that
    ///   cannot be imported; then nothing was. Whoever is enrolled by somebody else between check
    ///   and write, with another capacity, is a problem in the report of either mode
    ImportReportView importPeople(CohortId cohort, InputStream csv, ImportMode mode) {
        var report = new ImportReport(mode);
        var rows = rows(csv, enrolling.questionsOf(cohort), report);
        var acceptable = batches(rows).flatMap(some -> acceptable(cohort, some, report)).toList();
        report.requireNoneWrongForAll();
        var request = Ids.random();
        batches(acceptable).forEach(some -> write(cohort, some, request, report));
        return report.view();
    }

    /// A row is checked when it is read and kept only if it is good.
    private static List<PersonRow> rows(
            InputStream csv, Questionnaire questions, ImportReport report) {
        var reader = new RowReader(report::note);
        var lines = new HashMap<List<Object>, Long>();
        var rows = new ArrayList<PersonRow>();
        PeopleCsv.read(
                csv,
                questions,
                row -> {
                    report.row();
                    reader.read(row).filter(it -> isNew(it, lines, report)).ifPresent(rows::add);
                });
        return rows;
    }

    private static boolean isNew(
            PersonRow row, Map<List<Object>, Long> lines, ImportReport report) {
        var key = List.<Object>of(row.person().email(), row.person().role());
        var first = lines.putIfAbsent(key, row.line());
        if (first != null) {
            note(
                    row,
                    PersonField.EMAIL,
                    "The same person and role as in line " + first + ".",
                    report);
        }
        return first == null;
    }

    private Stream<List<PersonRow>> batches(List<PersonRow> rows) {
        return rows.stream().gather(Gatherers.windowFixed(batch));
    }

    private Stream<PersonRow> acceptable(
            CohortId cohort, List<PersonRow> rows, ImportReport report) {
        var known = attempts.at(() -> enrolling.known(cohort, people(rows)));
        return rows.stream()
                .filter(row -> accepted(row, report, () -> known.requireAcceptable(row.person())));
    }

    private void write(CohortId cohort, List<PersonRow> rows, String request, ImportReport report) {
        var known = attempts.at(() -> enrolling.claimed(cohort, people(rows)));
        writers.forEach(
                rows,
                row ->
                        accepted(
                                row,
                                report,
                                () -> report.add(enrolling.enrol(row.person(), known, request))));
    }

    private static boolean accepted(PersonRow row, ImportReport report, Runnable work) {
        try {
            work.run();
            return true;
        } catch (RejectedException refused) {
            note(row, refused.why(), report);
            return false;
        }
    }

    private static void note(PersonRow row, Rejection why, ImportReport report) {
        if (why.faults().isEmpty()) {
            note(row, fieldOf(why), why.words(), report);
        }
        for (var fault : why.faults()) {
            var column = Column.ANSWER + EnrolmentAnswers.questionOf(fault);
            report.note(new RowProblemView(row.line(), column, fault.words()));
        }
    }

    private static PersonField fieldOf(Rejection why) {
        return why.reason().equals("moved") ? PersonField.EMAIL : PersonField.CAPACITY;
    }

    private static void note(PersonRow row, PersonField field, String reason, ImportReport report) {
        report.note(new RowProblemView(row.line(), field.column(), reason));
    }

    private static List<DescribedPerson> people(List<PersonRow> rows) {
        return rows.stream().map(PersonRow::person).toList();
    }
}
