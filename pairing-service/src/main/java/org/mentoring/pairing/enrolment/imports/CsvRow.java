package org.mentoring.pairing.enrolment.imports;

import org.mentoring.pairing.enrolment.PersonField;
import org.mentoring.pairing.enrolment.PersonFields;

import java.util.HashMap;
import java.util.List;
import java.util.Map;

/// One row of a file.
///
/// @param line on which it begins, the header's being 1
/// @param header what each column holds
record CsvRow(long line, List<Column> header, List<String> values) implements PersonFields {

    private static final String BETWEEN_ENTRIES = ";";

    boolean isComplete() {
        return header.size() == values.size();
    }

    /// Such as a spreadsheet writes where somebody has emptied the cells.
    boolean isBlank() {
        return values.stream().allMatch(String::isBlank);
    }

    @Override
    public String text(PersonField field) {
        return textIn(header.indexOf(new Column.OfPerson(field)));
    }

    private String textIn(int column) {
        return column < 0 || column >= values.size() ? "" : values.get(column).strip();
    }

    @Override
    public List<String> entries(PersonField field) {
        return entriesIn(text(field));
    }

    @Override
    public boolean mentions(PersonField field) {
        return header.contains(new Column.OfPerson(field));
    }

    /// An empty cell leaves its question without an answer.
    @Override
    public Map<String, List<String>> answers() {
        var answers = new HashMap<String, List<String>>();
        for (var number = 0; number < header.size(); number++) {
            if (header.get(number) instanceof Column.OfAnswer(var question, var several)) {
                answers.put(question, answer(textIn(number), several));
            }
        }
        return answers;
    }

    private static List<String> answer(String text, boolean several) {
        if (text.isEmpty()) {
            return List.of();
        }
        return several ? entriesIn(text).stream().map(String::strip).toList() : List.of(text);
    }

    private static List<String> entriesIn(String text) {
        return List.of(text.split(BETWEEN_ENTRIES));
    }
}
