package org.mentoring.pairing.people;

import org.jspecify.annotations.Nullable;

import java.util.Set;

/// Answers about people.
final class PeopleViews {

    private PeopleViews() {}

    /// `GET /api/me`: what the platform knows of the caller.
    ///
    /// @param id the person's id, the one that pairings, meetings and events name
    /// @param name absent until somebody has told it
    /// @param language ISO 639 code of the language that messages are written in
    /// @param roles wire names: `participant`, `coordinator`, `administrator`
    record MeView(
            String id,
            @Nullable String name,
            String email,
            String zone,
            String language,
            Set<String> roles) {}

    /// `GET /api/people/{id}`: partners and coordinators learn the name and nothing else.
    record PersonView(String id, @Nullable String name) {}
}
