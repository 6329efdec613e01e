package org.mentoring.pairing.people.domain;

import org.mentoring.pairing.domain.PersonId;

/// What happens to a person's data.
public sealed interface PersonEvent {

    record Registered(PersonId id, PersonDetails details) implements PersonEvent {}

    record Changed(PersonDetails details) implements PersonEvent {}

    record Erased(PersonId id) implements PersonEvent {}
}
