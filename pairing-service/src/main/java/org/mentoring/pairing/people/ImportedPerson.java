package org.mentoring.pairing.people;

import org.jspecify.annotations.Nullable;
import org.mentoring.pairing.people.domain.Description;
import org.mentoring.pairing.people.domain.Person;

import java.time.ZoneId;
import java.util.Locale;

/// Somebody as a file describes them.
///
/// @param name null, as the two others, where the file does not tell it
/// @param email in lower case
public record ImportedPerson(
        @Nullable String name, String email, @Nullable ZoneId zone, @Nullable Locale language) {

    static ImportedPerson of(Person person) {
        var details = person.details();
        return new ImportedPerson(
                details.knownName(),
                details.email(),
                details.zone() == null ? null : details.zone().value(),
                details.language() == null ? null : details.language().value());
    }

    Description description() {
        return new Description(email, name, zone, language);
    }
}
