package org.mentoring.pairing.enrolment;

import de.siegmar.fastcsv.reader.CsvParseException;
import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.CsvRecord;

import org.mentoring.web.problem.ProblemException;
import org.mentoring.web.problem.ProblemType;

import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.Iterator;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/// Reads a file of people (RFC 4180, UTF-8, with or without a byte order mark), row by row. What is
/// wrong with a single row is the row's matter; here ends only what is no such file at all.
final class PeopleCsv {

    /// People in one file.
    static final int MOST_ROWS = 10_000;

    private static final Set<String> REQUIRED =
            Set.of("email", "name", "role", "zone", "language", "seniority");
    private static final Set<String> OPTIONAL =
            Set.of("skills", "goals", "location", "capacity", "manager_email");
    private static final int LONGEST_FIELD = 64 * 1024;
    private static final String BYTE_ORDER_MARK = "\uFEFF";

    private PeopleCsv() {}

    /// Every row after the header.
    ///
    /// @throws ProblemException 400 for what is no CSV, not UTF-8, has no rows, has another header
    ///   or too many rows
    static List<CsvRow> read(InputStream in) {
        var utf8 =
                StandardCharsets.UTF_8
                        .newDecoder()
                        .onMalformedInput(CodingErrorAction.REPORT)
                        .onUnmappableCharacter(CodingErrorAction.REPORT);
        try (var csv = reader().ofCsvRecord(new InputStreamReader(in, utf8))) {
            return rows(csv.iterator());
        } catch (CsvParseException unreadable) {
            throw refused("The body is no CSV: look for an open quotation mark.");
        } catch (CharacterCodingException e) {
            throw refused("The body is not UTF-8.");
        } catch (UncheckedIOException e) {
            throw e.getCause() instanceof CharacterCodingException
                    ? refused("The body is not UTF-8.")
                    : e;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static CsvReader.CsvReaderBuilder reader() {
        return CsvReader.builder().maxBufferSize(LONGEST_FIELD);
    }

    private static List<CsvRow> rows(Iterator<CsvRecord> records) {
        if (!records.hasNext()) {
            throw refused("The body is empty: the first line names the columns.");
        }
        var header = header(records.next());
        var rows = new ArrayList<CsvRow>();
        while (records.hasNext()) {
            if (rows.size() == MOST_ROWS) {
                throw refused("A file has at most " + MOST_ROWS + " people: send several.");
            }
            var record = records.next();
            rows.add(new CsvRow(record.getStartingLineNumber(), header, record.getFields()));
        }
        return rows;
    }

    private static List<String> header(CsvRecord first) {
        var header =
                first.getFields().stream()
                        .map(name -> name.replace(BYTE_ORDER_MARK, "").strip())
                        .map(name -> name.toLowerCase(Locale.ROOT))
                        .toList();
        var missing = new HashSet<>(REQUIRED);
        missing.removeAll(header);
        var unknown = new HashSet<>(header);
        unknown.removeAll(REQUIRED);
        unknown.removeAll(OPTIONAL);
        if (!missing.isEmpty()
                || !unknown.isEmpty()
                || new HashSet<>(header).size() != header.size()) {
            throw refused("The first line names each of these columns once: " + columns() + ".");
        }
        return header;
    }

    private static String columns() {
        return String.join(", ", REQUIRED.stream().sorted().toList())
                + "; and these if wanted: "
                + String.join(", ", OPTIONAL.stream().sorted().toList());
    }

    private static ProblemException refused(String detail) {
        return new ProblemException(ProblemType.MALFORMED_REQUEST, detail);
    }

    /// One line of the file.
    record CsvRow(long line, List<String> header, List<String> values) {

        boolean isComplete() {
            return header.size() == values.size();
        }

        /// The field without spaces around it; empty where the file has no such column.
        String get(String column) {
            var index = header.indexOf(column);
            return index < 0 || index >= values.size() ? "" : values.get(index).strip();
        }
    }
}
