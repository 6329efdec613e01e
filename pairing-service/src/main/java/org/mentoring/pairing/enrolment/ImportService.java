package org.mentoring.pairing.enrolment;

import org.mentoring.pairing.RejectedException;
import org.mentoring.pairing.domain.CohortId;
import org.mentoring.pairing.domain.EnrolmentId;
import org.mentoring.pairing.domain.PersonId;
import org.mentoring.pairing.enrolment.EnrolmentService.Imported;
import org.mentoring.pairing.enrolment.EnrolmentViews.ImportReportView;
import org.mentoring.pairing.enrolment.EnrolmentViews.RowProblemView;
import org.mentoring.pairing.enrolment.PeopleCsv.CsvRow;
import org.mentoring.pairing.enrolment.domain.Enrolment;
import org.mentoring.pairing.people.PeopleService;
import org.mentoring.runtime.aggregate.Ids;
import org.mentoring.web.problem.InputError;
import org.mentoring.web.problem.ProblemException;

import java.io.InputStream;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/// Enrols everybody whom a file names. A person's enrolment has an id that follows from cohort,
/// person and role, so importing a file again, after a crash or on purpose, finds what is there.
final class ImportService {

    private final PeopleService people;
    private final EnrolmentService enrolments;

    ImportService(PeopleService people, EnrolmentService enrolments) {
        this.people = people;
        this.enrolments = enrolments;
    }

    /// Imports the valid rows, or with `allOrNothing` the whole file if every row is valid.
    ///
    /// @throws ProblemException 400 for what is no such file; with `allOrNothing` also for any row
    ///   that cannot be imported, and then nothing was
    ImportReportView importPeople(CohortId cohort, InputStream csv, boolean allOrNothing) {
        var rows = PeopleCsv.read(csv);
        var problems = new ArrayList<RowProblemView>();
        var acceptable = acceptable(cohort, rows, problems);
        if (allOrNothing && !problems.isEmpty()) {
            throw ProblemException.invalid(errors(problems));
        }
        var counts = new EnumMap<Imported, Integer>(Imported.class);
        acceptable.forEach(row -> counts.merge(enrol(cohort, row), 1, Integer::sum));
        return report(rows.size(), allOrNothing, counts, problems);
    }

    private List<PersonRow> acceptable(
            CohortId cohort, List<CsvRow> rows, List<RowProblemView> problems) {
        var lines = new HashMap<List<Object>, Long>();
        var acceptable = new ArrayList<PersonRow>();
        for (var row : rows) {
            new RowReader(row, problems)
                    .read()
                    .filter(it -> isNew(it, lines, problems))
                    .filter(it -> keepsCapacity(cohort, it, problems))
                    .ifPresent(acceptable::add);
        }
        return acceptable;
    }

    private static boolean isNew(
            PersonRow row, Map<List<Object>, Long> lines, List<RowProblemView> problems) {
        var first = lines.putIfAbsent(List.of(row.person().email(), row.role()), row.line());
        if (first != null) {
            var reason = "The same person and role as in line " + first + ".";
            problems.add(new RowProblemView(row.line(), "email", reason));
        }
        return first == null;
    }

    private boolean keepsCapacity(CohortId cohort, PersonRow row, List<RowProblemView> problems) {
        try {
            people.find(row.person().email())
                    .map(person -> idOf(cohort, person, row))
                    .ifPresent(id -> enrolments.requireCapacity(id, row.describe()));
            return true;
        } catch (RejectedException refused) {
            problems.add(new RowProblemView(row.line(), "capacity", refused.why().words()));
            return false;
        }
    }

    private Imported enrol(CohortId cohort, PersonRow row) {
        var person = people.register(row.person());
        return enrolments.enrol(enrolment(cohort, person, row), row.unsaid());
    }

    private Enrolment enrolment(CohortId cohort, PersonId person, PersonRow row) {
        var profile =
                Optional.ofNullable(row.managerEmail())
                        .map(people::ownerOf)
                        .map(row.profile()::reportingTo)
                        .orElse(row.profile());
        return new Enrolment(
                idOf(cohort, person, row),
                cohort,
                person,
                row.role(),
                row.capacity(),
                profile,
                Map.of());
    }

    private static EnrolmentId idOf(CohortId cohort, PersonId person, PersonRow row) {
        var role = row.role().wireName();
        return new EnrolmentId(Ids.derivedFrom("enrolment", cohort.value(), person.value(), role));
    }

    private static ImportReportView report(
            int rows,
            boolean allOrNothing,
            Map<Imported, Integer> counts,
            List<RowProblemView> problems) {
        return new ImportReportView(
                allOrNothing ? "all-or-nothing" : "valid-rows",
                rows,
                counts.getOrDefault(Imported.ADDED, 0),
                counts.getOrDefault(Imported.UPDATED, 0),
                counts.getOrDefault(Imported.UNCHANGED, 0),
                problems);
    }

    /// A file has no JSON pointers: these name its lines as if it were an array from 1.
    private static InputError[] errors(List<RowProblemView> problems) {
        return problems.stream().map(ImportService::error).toArray(InputError[]::new);
    }

    private static InputError error(RowProblemView problem) {
        var field = problem.field() == null ? "" : "/" + problem.field();
        var words = "Line " + problem.line() + ": " + problem.reason();
        return InputError.at("/" + problem.line() + field, words);
    }
}
