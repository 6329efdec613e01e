package org.mentoring.pairing.people;

import org.mentoring.pairing.people.domain.PersonDetails;

import java.time.ZoneId;
import java.util.Locale;

/// Somebody as a file describes them.
///
/// @param email in lower case
public record ImportedPerson(String name, String email, ZoneId zone, Locale language) {

    PersonDetails details() {
        return new PersonDetails(name, email, zone, language);
    }
}
