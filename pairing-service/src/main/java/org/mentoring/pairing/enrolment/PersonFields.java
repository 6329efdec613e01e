package org.mentoring.pairing.enrolment;

import java.util.List;
import java.util.Map;

/// What somebody says of a person, field by field, in whatever form it came.
public interface PersonFields {

    /// The field without spaces around it; empty where nothing is said.
    String text(PersonField field);

    /// The entries of a field that takes several, in their order.
    List<String> entries(PersonField field);

    /// Whether this form speaks of the field at all. An empty field is something else: it says that
    /// there is nothing.
    boolean mentions(PersonField field);

    /// What is said to questions of the cohort, by the question's key; one that is not there is not
    /// spoken of, and one without entries is left without an answer.
    Map<String, List<String>> answers();
}
