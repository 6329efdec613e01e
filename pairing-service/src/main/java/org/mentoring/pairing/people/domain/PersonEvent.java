package org.mentoring.pairing.people.domain;

import org.mentoring.pairing.domain.PersonId;

import java.time.Instant;

/// What happens to a person's data.
public sealed interface PersonEvent {

    record Registered(PersonId id, PersonDetails details) implements PersonEvent {}

    record Changed(PersonDetails details) implements PersonEvent {}

    record EmploymentChanged(Employment employment) implements PersonEvent {}

    /// Everybody who counts on the person has been told of the change at this instant.
    record EmploymentSettled(Instant since) implements PersonEvent {}

    record Erased(PersonId id) implements PersonEvent {}

    /// Nothing of an erased person is left in any feature.
    record TracesRemoved() implements PersonEvent {}
}
