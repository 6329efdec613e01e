package org.mentoring.pairing.people;

import org.jspecify.annotations.Nullable;
import org.mentoring.pairing.domain.PersonId;
import org.mentoring.pairing.people.domain.Person;
import org.mentoring.pairing.people.domain.PersonDetails;
import org.mentoring.web.caller.Identity;
import org.mentoring.web.caller.PersonLookup;

import java.time.ZoneId;
import java.util.Locale;
import java.util.Optional;

/// Knows a person from the first call on: whoever calls with a verified address is registered with
/// what the token says. What the token does not say stays as it is known.
final class SignedInPeople implements PersonLookup {

    private static final ZoneId UNKNOWN_ZONE = ZoneId.of("UTC");

    private final PeopleService people;

    SignedInPeople(PeopleService people) {
        this.people = people;
    }

    @Override
    public Optional<String> personIdOf(String email) {
        return people.findByEmail(email).map(person -> person.id().value());
    }

    @Override
    public Optional<String> personIdOf(Identity identity) {
        return Optional.ofNullable(identity.email())
                .map(email -> signedIn(email, identity))
                .map(PersonId::value);
    }

    private PersonId signedIn(String email, Identity identity) {
        var known = people.findByEmail(email);
        return people.signedIn(
                known.orElse(null), details(email, identity, known.map(Person::details)));
    }

    private static PersonDetails details(
            String email, Identity identity, Optional<PersonDetails> known) {
        return new PersonDetails(
                text(identity.name()).or(() -> known.map(PersonDetails::name)).orElse(email),
                email,
                zone(identity.zone()).or(() -> known.map(PersonDetails::zone)).orElse(UNKNOWN_ZONE),
                text(identity.language())
                        .map(Locale::forLanguageTag)
                        .or(() -> known.map(PersonDetails::language))
                        .orElse(Locale.ENGLISH));
    }

    private static Optional<String> text(@Nullable String claim) {
        return Optional.ofNullable(claim).map(String::strip).filter(it -> !it.isEmpty());
    }

    private static Optional<ZoneId> zone(@Nullable String claim) {
        return text(claim).filter(ZoneId.getAvailableZoneIds()::contains).map(ZoneId::of);
    }
}
