package org.mentoring.pairing.people;

import org.mentoring.pairing.people.domain.Description;

import java.time.ZoneId;
import java.util.Locale;

/// Somebody as a file describes them.
///
/// @param email in lower case
public record ImportedPerson(String name, String email, ZoneId zone, Locale language) {

    Description description() {
        return new Description(email, name, zone, language);
    }
}
