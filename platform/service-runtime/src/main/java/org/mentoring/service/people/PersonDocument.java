package org.mentoring.service.people;

import org.bson.Document;
import org.mentoring.contracts.people.EmploymentStatus;
import org.mentoring.contracts.people.PersonView;

import java.time.ZoneId;

/// The state of a document of the collection `people`:
///
/// ```
/// { name: "Anna" | null, email: "anna@example.org", zone: "Europe/Berlin", language: "de",
///   status: "active" }
/// ```
final class PersonDocument {

    static final String EMAIL = "email";
    static final String STATUS = "status";

    private static final String NAME = "name";
    private static final String ZONE = "zone";
    private static final String LANGUAGE = "language";

    private PersonDocument() {}

    static Document of(PersonView person) {
        return new Document(NAME, person.name())
                .append(EMAIL, person.email())
                .append(ZONE, person.zone())
                .append(LANGUAGE, person.language())
                .append(STATUS, person.status().wireName());
    }

    static Person read(String personId, Document state) {
        return new Person(
                personId,
                state.getString(NAME),
                state.getString(EMAIL),
                ZoneId.of(state.getString(ZONE)),
                state.getString(LANGUAGE),
                status(state.getString(STATUS)));
    }

    private static EmploymentStatus status(String wireName) {
        for (EmploymentStatus status : EmploymentStatus.values()) {
            if (status.wireName().equals(wireName)) {
                return status;
            }
        }
        throw new IllegalStateException("a person's status is " + wireName);
    }
}
