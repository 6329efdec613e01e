package org.mentoring.pairing.people;

import org.bson.Document;
import org.mentoring.pairing.domain.PersonId;
import org.mentoring.pairing.domain.WireNamed;
import org.mentoring.pairing.people.domain.Person;
import org.mentoring.pairing.people.domain.PersonDetails;
import org.mentoring.pairing.people.domain.Source;
import org.mentoring.runtime.aggregate.StateCodec;

import java.time.ZoneId;
import java.util.Locale;

/// The state of a person's document in `people`:
///
/// ```
/// { id, name, email: "lena.vogt@example.org", zone: "Europe/Berlin", language: "de",
///   source: "import" | "sign-in" }
/// ```
final class PersonDocument implements StateCodec<Person> {

    static final String ID = "id";
    static final String NAME = "name";
    static final String EMAIL = "email";
    private static final String ZONE = "zone";
    private static final String LANGUAGE = "language";
    private static final String SOURCE = "source";

    @Override
    public Document encode(Person person) {
        var details = person.details();
        return new Document(ID, person.id().value())
                .append(NAME, details.name())
                .append(EMAIL, details.email())
                .append(ZONE, details.zone().getId())
                .append(LANGUAGE, details.language().toLanguageTag())
                .append(SOURCE, person.source().wireName());
    }

    @Override
    public Person decode(Document state) {
        return new Person(
                new PersonId(state.getString(ID)),
                new PersonDetails(
                        state.getString(NAME),
                        state.getString(EMAIL),
                        ZoneId.of(state.getString(ZONE)),
                        Locale.forLanguageTag(state.getString(LANGUAGE))),
                WireNamed.parse(Source.class, state.getString(SOURCE)));
    }
}
