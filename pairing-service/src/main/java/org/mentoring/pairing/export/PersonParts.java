package org.mentoring.pairing.export;

import org.mentoring.pairing.export.CohortFile.PersonPart;
import org.mentoring.pairing.people.ImportedPerson;

import java.time.ZoneId;
import java.util.Locale;
import java.util.Optional;

/// People as the document writes them, and back.
final class PersonParts {

    private PersonParts() {}

    static PersonPart of(ImportedPerson person) {
        return new PersonPart(
                person.email(),
                person.name(),
                Optional.ofNullable(person.zone()).map(ZoneId::getId).orElse(null),
                Optional.ofNullable(person.language()).map(Locale::toLanguageTag).orElse(null));
    }

    static ImportedPerson person(PersonPart part) {
        return new ImportedPerson(
                part.name(),
                address(part.email()),
                Optional.ofNullable(part.zone()).map(ZoneId::of).orElse(null),
                Optional.ofNullable(part.language()).map(Locale::forLanguageTag).orElse(null));
    }

    /// As addresses are compared.
    static String address(String email) {
        return email.strip().toLowerCase(Locale.ROOT);
    }
}
