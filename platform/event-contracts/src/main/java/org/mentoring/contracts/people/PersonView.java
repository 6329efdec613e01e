package org.mentoring.contracts.people;

import static java.util.Objects.requireNonNull;

import org.jspecify.annotations.Nullable;

/// A person. `zone` is an IANA time zone, `language` a BCP 47 tag. The e-mail address is lower case
/// and belongs to one person only. `name` is absent until somebody has told it: the address never
/// stands in for it.
public record PersonView(
        String personId,
        @Nullable String name,
        String email,
        String zone,
        String language,
        EmploymentStatus status) {
    public PersonView {
        requireNonNull(personId, "personId");
        requireNonNull(email, "email");
        requireNonNull(zone, "zone");
        requireNonNull(language, "language");
        requireNonNull(status, "status");
    }
}
