package org.mentoring.pairing.people;

import org.mentoring.pairing.domain.PersonId;

/// What a person has written in a feature, and what is told of the person there. Each feature that
/// keeps any has its own.
@FunctionalInterface
public interface Traces {

    /// Removes all of it; ids stay, which tell nobody who it was. May be repeated after any
    /// interruption.
    void forget(PersonId person);
}
