package org.mentoring.pairing.enrolment.imports;

import de.siegmar.fastcsv.reader.CsvParseException;
import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.CsvRecord;
import de.siegmar.fastcsv.reader.FieldMismatchStrategy;

import org.mentoring.pairing.cohort.Questionnaire;
import org.mentoring.web.problem.ProblemException;
import org.mentoring.web.problem.ProblemType;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.util.Iterator;
import java.util.List;
import java.util.function.Consumer;

/// Reads a file of people (RFC 4180, UTF-8) row by row, as spreadsheets write it: with or without a
/// byte order mark, separated by commas or, where numbers have decimal commas, by semicolons. What
/// is wrong with a single row is the row's matter; here ends only what is no such file at all.
final class PeopleCsv {

    /// People in one file.
    static final int MOST_ROWS = 10_000;

    private static final int LONGEST_FIELD = 64 * 1024;

    private PeopleCsv() {}

    /// Hands on every row after the header, but no blank ones.
    ///
    /// @throws ProblemException 400 for what is no CSV, not UTF-8, has no rows, has another header
    ///   or too many rows; rows before that were handed on
    static void read(InputStream in, Questionnaire questions, Consumer<CsvRow> each) {
        var utf8 =
                StandardCharsets.UTF_8
                        .newDecoder()
                        .onMalformedInput(CodingErrorAction.REPORT)
                        .onUnmappableCharacter(CodingErrorAction.REPORT);
        try (var text = new BufferedReader(new InputStreamReader(in, utf8))) {
            read(text, questions, each);
        } catch (CharacterCodingException e) {
            throw notUtf8();
        } catch (UncheckedIOException e) {
            throw e.getCause() instanceof CharacterCodingException ? notUtf8() : e;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static void read(BufferedReader text, Questionnaire questions, Consumer<CsvRow> each)
            throws IOException {
        try (var csv = reader(CsvHeader.separatorOf(text)).ofCsvRecord(text)) {
            read(csv.iterator(), questions, each);
        } catch (CsvParseException unreadable) {
            throw refused("The body is no CSV: look for an open quotation mark.");
        }
    }

    /// A row with too many or too few fields is that row's problem.
    private static CsvReader.CsvReaderBuilder reader(char separator) {
        return CsvReader.builder()
                .fieldSeparator(separator)
                .extraFieldStrategy(FieldMismatchStrategy.IGNORE)
                .missingFieldStrategy(FieldMismatchStrategy.IGNORE)
                .allowUnclosedQuote(false)
                .maxBufferSize(LONGEST_FIELD);
    }

    private static void read(
            Iterator<CsvRecord> records, Questionnaire questions, Consumer<CsvRow> each) {
        if (!records.hasNext()) {
            throw refused("The body is empty: the first line names the columns.");
        }
        var header = CsvHeader.read(records.next().getFields(), questions);
        var rows = 0;
        while (records.hasNext()) {
            var row = row(header, records.next());
            if (!row.isBlank()) {
                requireRoom(++rows);
                each.accept(row);
            }
        }
        if (rows == 0) {
            throw refused("There is nobody in the file: people follow the line with the columns.");
        }
    }

    private static void requireRoom(int rows) {
        if (rows > MOST_ROWS) {
            throw refused("A file has at most " + MOST_ROWS + " people: send several.");
        }
    }

    private static CsvRow row(List<Column> header, CsvRecord row) {
        return new CsvRow(row.getStartingLineNumber(), header, row.getFields());
    }

    private static ProblemException notUtf8() {
        return refused("The file is not UTF-8: in the spreadsheet, save it as \"CSV UTF-8\".");
    }

    static ProblemException refused(String detail) {
        return new ProblemException(ProblemType.MALFORMED_REQUEST, detail);
    }
}
