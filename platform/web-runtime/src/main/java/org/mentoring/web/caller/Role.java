package org.mentoring.web.caller;

import java.util.Locale;
import java.util.Optional;

/// What a token may say its bearer is. Anything finer is a relationship, checked in the query.
public enum Role {
    PARTICIPANT,
    COORDINATOR,
    ADMINISTRATOR;

    /// As the token's claim spells it.
    public String claim() {
        return name().toLowerCase(Locale.ROOT);
    }

    /// As Spring Security spells it.
    public String authority() {
        return "ROLE_" + name();
    }

    /// Roles of other systems may stand in the same claim; they mean nothing here.
    public static Optional<Role> ofClaim(String value) {
        for (Role role : values()) {
            if (role.claim().equals(value)) {
                return Optional.of(role);
            }
        }
        return Optional.empty();
    }
}
