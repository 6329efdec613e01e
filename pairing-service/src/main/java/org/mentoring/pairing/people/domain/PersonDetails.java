package org.mentoring.pairing.people.domain;

import org.jspecify.annotations.Nullable;

import java.time.ZoneId;
import java.util.Locale;

/// What is known of a person beside the id, each with its own source: a sign-in may confirm the
/// name and say nothing of the zone.
///
/// @param email in lower case; one address belongs to one person
/// @param name unknown until somebody has told it
/// @param language in which messages to this person are written
public record PersonDetails(
        String email,
        @Nullable Fact<String> name,
        @Nullable Fact<ZoneId> zone,
        @Nullable Fact<Locale> language) {

    private static final ZoneId USUAL_ZONE = ZoneId.of("UTC");

    /// Of somebody of whom only the address is known.
    static PersonDetails of(String email) {
        return new PersonDetails(email, null, null, null);
    }

    PersonDetails after(Description said, Source source) {
        return new PersonDetails(
                email,
                Fact.after(name, said.name(), source),
                Fact.after(zone, said.zone(), source),
                Fact.after(language, said.language(), source));
    }

    /// What others may call this person, if anybody has told it.
    public @Nullable String knownName() {
        return name == null ? null : name.value();
    }

    public ZoneId zoneOrUsual() {
        return zone == null ? USUAL_ZONE : zone.value();
    }

    public Locale languageOrUsual() {
        return language == null ? Locale.ENGLISH : language.value();
    }
}
