package org.mentoring.pairing.people.domain;

import org.jspecify.annotations.Nullable;

import java.time.ZoneId;
import java.util.Locale;

/// What somebody says of a person. What is not said is null and never made up, so that it cannot be
/// taken for confirmed.
///
/// @param email in lower case
/// @param name never the address: some issuers send that when they know no name, and others would
///   read it
public record Description(
        String email, @Nullable String name, @Nullable ZoneId zone, @Nullable Locale language) {

    public Description {
        if (name != null && name.equalsIgnoreCase(email)) {
            name = null;
        }
    }
}
