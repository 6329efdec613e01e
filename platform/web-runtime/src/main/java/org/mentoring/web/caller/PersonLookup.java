package org.mentoring.web.caller;

import java.util.Optional;

/// Finds the person behind a token. Asked once per request, and only where a controller wants to
/// know the [Caller]. Throws what its store throws: the request then fails as any other.
@FunctionalInterface
public interface PersonLookup {

    /// `email` is verified and lower-case. Empty: nobody we know.
    Optional<String> personIdOf(String email);

    /// Override this to learn of people from their tokens.
    default Optional<String> personIdOf(Identity identity) {
        return identity.email() == null ? Optional.empty() : personIdOf(identity.email());
    }
}
