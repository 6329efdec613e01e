package org.mentoring.pairing.people;

import org.jspecify.annotations.Nullable;
import org.mentoring.pairing.domain.PersonId;
import org.mentoring.pairing.people.domain.Description;
import org.mentoring.web.caller.Identity;
import org.mentoring.web.caller.PersonLookup;

import java.time.ZoneId;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;

/// Knows a person from the first call on: whoever calls with a verified address is registered with
/// what the token says. What it does not say stays as it is known, or unknown: an ordinary access
/// token has neither name nor zone, and a later import may tell them.
final class SignedInPeople implements PersonLookup {

    private static final int LONGEST_NAME = 200;
    private static final Set<String> ISO_639 = Set.of(Locale.getISOLanguages());

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
        var known = people.findByEmail(email).orElse(null);
        return people.signedIn(known, description(email, identity));
    }

    private static Description description(String email, Identity identity) {
        return new Description(
                email,
                text(identity.name()).filter(it -> it.length() <= LONGEST_NAME).orElse(null),
                zone(identity.zone()).orElse(null),
                language(identity.language()).orElse(null));
    }

    private static Optional<String> text(@Nullable String claim) {
        return Optional.ofNullable(claim).map(String::strip).filter(it -> !it.isEmpty());
    }

    private static Optional<ZoneId> zone(@Nullable String claim) {
        return text(claim).filter(ZoneId.getAvailableZoneIds()::contains).map(ZoneId::of);
    }

    /// OpenID Connect wants BCP 47 and warns of `de_DE` (Core 1.0, 5.1). What is no language at all
    /// is read as `und`, which says nothing; extensions say nothing about the language.
    private static Optional<Locale> language(@Nullable String claim) {
        return text(claim)
                .map(it -> Locale.forLanguageTag(it.replace('_', '-')).stripExtensions())
                .filter(it -> ISO_639.contains(it.getLanguage()));
    }
}
