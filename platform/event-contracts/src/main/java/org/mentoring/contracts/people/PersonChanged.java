package org.mentoring.contracts.people;

import static java.util.Objects.requireNonNull;

/// A person is known from now on with these data, new or changed.
public record PersonChanged(PersonView person) implements PersonEvent {
    public PersonChanged {
        requireNonNull(person, "person");
    }

    @Override
    public String aggregateId() {
        return person.personId();
    }
}
