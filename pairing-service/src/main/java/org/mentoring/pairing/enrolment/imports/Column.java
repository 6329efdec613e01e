package org.mentoring.pairing.enrolment.imports;

import org.mentoring.pairing.enrolment.PersonField;

/// What a column of a file holds.
sealed interface Column {

    /// What comes before the key of a question in the name of its column.
    String ANSWER = "answer:";

    /// Something that is said of everybody.
    record OfPerson(PersonField field) implements Column {}

    /// The answer to a question of the cohort.
    ///
    /// @param several whether the answer may have several entries
    record OfAnswer(String question, boolean several) implements Column {}
}
