package org.mentoring.pairing.enrolment.imports;

import org.mentoring.pairing.enrolment.PersonField;
import org.mentoring.pairing.enrolment.PersonFields;

import java.util.List;

/// One row of a file.
///
/// @param line on which it begins, the header's being 1
/// @param header what each column holds
record CsvRow(long line, List<PersonField> header, List<String> values) implements PersonFields {

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
        var index = header.indexOf(field);
        return index < 0 || index >= values.size() ? "" : values.get(index).strip();
    }

    @Override
    public List<String> entries(PersonField field) {
        return List.of(text(field).split(BETWEEN_ENTRIES));
    }

    @Override
    public boolean mentions(PersonField field) {
        return header.contains(field);
    }
}
