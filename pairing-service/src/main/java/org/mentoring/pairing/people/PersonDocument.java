package org.mentoring.pairing.people;

import org.bson.Document;
import org.jspecify.annotations.Nullable;
import org.mentoring.pairing.domain.PersonId;
import org.mentoring.pairing.domain.WireNamed;
import org.mentoring.pairing.people.domain.Employment;
import org.mentoring.pairing.people.domain.Fact;
import org.mentoring.pairing.people.domain.Person;
import org.mentoring.pairing.people.domain.PersonDetails;
import org.mentoring.pairing.people.domain.Registration;
import org.mentoring.pairing.people.domain.Source;
import org.mentoring.runtime.aggregate.StateCodec;

import java.time.ZoneId;
import java.util.Locale;
import java.util.function.Function;

/// The state of a person's document in `people`; what nobody has told is not there:
///
/// ```
/// { id, email: "lena.vogt@example.org", name, zone: "Europe/Berlin", language: "de",
///   sources: { name: "sign-in", zone: "import", language: "import" },
///   employment: { status: "leave", since, settled: true } }       only if it was ever said
/// ```
///
/// Of an erased person nothing is left but `{ id, erased: true }`, and `traceless: true` once no
/// feature has anything left either.
final class PersonDocument implements StateCodec<Registration> {

    static final String NAME = "name";
    static final String EMAIL = "email";
    private static final String ID = "id";
    static final String ERASED = "erased";
    static final String TRACELESS = "traceless";
    private static final String ZONE = "zone";
    private static final String LANGUAGE = "language";
    private static final String SOURCES = "sources";
    static final String EMPLOYMENT = "employment";
    private static final String STATUS = "status";
    static final String SETTLED = "settled";
    private static final String SINCE = "since";

    @Override
    public Document encode(Registration registration) {
        return switch (registration) {
            case Person person -> encode(person);
            case Registration.Erased(var id, var traceless) -> erased(id, traceless);
        };
    }

    private static Document erased(PersonId id, boolean traceless) {
        var state = new Document(ID, id.value()).append(ERASED, true);
        return traceless ? state.append(TRACELESS, true) : state;
    }

    private static Document encode(Person person) {
        var details = person.details();
        var state = new Document(ID, person.id().value()).append(EMAIL, details.email());
        var sources = new Document();
        put(state, sources, NAME, details.name(), name -> name);
        put(state, sources, ZONE, details.zone(), ZoneId::getId);
        put(state, sources, LANGUAGE, details.language(), Locale::toLanguageTag);
        state.append(SOURCES, sources);
        return person.employment().equals(Employment.USUAL)
                ? state
                : state.append(EMPLOYMENT, encode(person.employment()));
    }

    private static Document encode(Employment employment) {
        return new Document(STATUS, employment.status().wireName())
                .append(SINCE, employment.since())
                .append(SETTLED, employment.settled());
    }

    private static <T> void put(
            Document state,
            Document sources,
            String field,
            @Nullable Fact<T> fact,
            Function<T, String> text) {
        if (fact != null) {
            state.append(field, text.apply(fact.value()));
            sources.append(field, fact.source().wireName());
        }
    }

    @Override
    public Registration decode(Document state) {
        var id = new PersonId(state.getString(ID));
        return state.getBoolean(ERASED, false)
                ? new Registration.Erased(id, state.getBoolean(TRACELESS, false))
                : new Person(id, details(state), employment(state));
    }

    private static Employment employment(Document state) {
        var employment = state.get(EMPLOYMENT, Document.class);
        return employment == null
                ? Employment.USUAL
                : new Employment(
                        WireNamed.parse(Employment.Status.class, employment.getString(STATUS)),
                        employment.getDate(SINCE).toInstant(),
                        employment.getBoolean(SETTLED));
    }

    private static PersonDetails details(Document state) {
        return new PersonDetails(
                state.getString(EMAIL),
                fact(state, NAME, name -> name),
                fact(state, ZONE, ZoneId::of),
                fact(state, LANGUAGE, Locale::forLanguageTag));
    }

    private static <T> @Nullable Fact<T> fact(
            Document state, String field, Function<String, T> value) {
        var text = state.getString(field);
        return text == null ? null : new Fact<>(value.apply(text), sourceOf(state, field));
    }

    private static Source sourceOf(Document state, String field) {
        var sources = state.get(SOURCES, Document.class);
        return WireNamed.parse(Source.class, sources.getString(field));
    }
}
