package org.mentoring.web.caller;

import org.jspecify.annotations.Nullable;
import org.mentoring.web.problem.ProblemException;

import java.util.Set;

/// Who is calling; a controller takes it as an argument. A valid token of a person whom this
/// service does not know has no `personId` and sees nothing.
public record Caller(
        @Nullable String personId, Set<Role> roles, @Nullable String email, String subject) {

    public Caller {
        roles = Set.copyOf(roles);
    }

    public boolean has(Role role) {
        return roles.contains(role);
    }

    /// For what only a known person can own: 404 for everybody else.
    public String personIdOrNotFound() {
        if (personId == null) {
            throw ProblemException.notFound();
        }
        return personId;
    }
}
