package org.mentoring.pairing.enrolment.imports;

import static java.util.stream.Collectors.joining;

import org.mentoring.pairing.cohort.Questionnaire;
import org.mentoring.pairing.enrolment.PersonField;
import org.mentoring.pairing.enrolment.imports.Column.OfAnswer;
import org.mentoring.pairing.enrolment.imports.Column.OfPerson;
import org.mentoring.web.problem.ProblemException;

import java.io.BufferedReader;
import java.io.IOException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Predicate;

/// The first line of a file: which columns there are, in whatever order and case. The answer to a
/// question of the cohort has a column of its own, such as `answer:office`.
final class CsvHeader {

    /// Characters in which the first line has its first separator; ten times all columns' names.
    private static final int LOOK_AHEAD = 2048;

    private static final String BYTE_ORDER_MARK = "\uFEFF";

    private CsvHeader() {}

    /// What stands between two fields: whatever stands so in the first line, where it is in no
    /// column's name. The text is left where it was.
    static char separatorOf(BufferedReader text) throws IOException {
        text.mark(LOOK_AHEAD);
        var start = new char[LOOK_AHEAD];
        var length = text.read(start, 0, LOOK_AHEAD);
        text.reset();
        var line = new String(start, 0, Math.max(0, length)).lines().findFirst().orElse("");
        return line.indexOf(';') >= 0 && line.indexOf(',') < 0 ? ';' : ',';
    }

    /// What each column holds.
    ///
    /// @throws ProblemException 400 for columns that are missing, unknown or there twice; these are
    ///   named by their place, as the first line of a file without header is somebody's data
    static List<Column> read(List<String> names, Questionnaire questions) {
        var header = new ArrayList<Column>();
        for (var name : names) {
            header.add(
                    column(plain(name), questions)
                            .filter(column -> !header.contains(column))
                            .orElseThrow(() -> unknown(header.size() + 1)));
        }
        var missing = columns(field -> field.required() && !header.contains(new OfPerson(field)));
        if (!missing.isEmpty()) {
            throw refused("It does not name " + missing + ".");
        }
        return List.copyOf(header);
    }

    private static Optional<Column> column(String name, Questionnaire questions) {
        if (name.startsWith(Column.ANSWER)) {
            var key = name.substring(Column.ANSWER.length());
            return questions.asks(key)
                    ? Optional.of(new OfAnswer(key, questions.takesSeveral(key)))
                    : Optional.empty();
        }
        return PersonField.ofColumn(name).map(OfPerson::new);
    }

    private static String plain(String name) {
        return name.replace(BYTE_ORDER_MARK, "").strip().toLowerCase(Locale.ROOT);
    }

    private static ProblemException unknown(int column) {
        return refused("Number " + column + " is none of them, or one for the second time.");
    }

    private static ProblemException refused(String why) {
        return PeopleCsv.refused(
                "The first line names each of these columns once: "
                        + columns(PersonField::required)
                        + "; and these if wanted: "
                        + columns(field -> !field.required())
                        + "; and answer: with the key of a question of the cohort. "
                        + why);
    }

    private static String columns(Predicate<PersonField> which) {
        return Arrays.stream(PersonField.values())
                .filter(which)
                .map(PersonField::column)
                .collect(joining(", "));
    }
}
