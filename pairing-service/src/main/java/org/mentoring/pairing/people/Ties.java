package org.mentoring.pairing.people;

import org.mentoring.pairing.domain.PersonId;

/// What keeps a person from leaving without a word. Each feature that binds people to each other
/// has its own.
@FunctionalInterface
public interface Ties {

    /// Whether somebody still counts on this person.
    boolean bind(PersonId person);
}
