package org.mentoring.contracts.people;

import static java.util.Objects.requireNonNull;

/// A person. `zone` is an IANA time zone, `language` a BCP 47 tag. The e-mail address is lower case
/// and belongs to one person only.
public record PersonView(
        String personId,
        String name,
        String email,
        String zone,
        String language,
        EmploymentStatus status) {
    public PersonView {
        requireNonNull(personId, "personId");
        requireNonNull(name, "name");
        requireNonNull(email, "email");
        requireNonNull(zone, "zone");
        requireNonNull(language, "language");
        requireNonNull(status, "status");
    }
}
