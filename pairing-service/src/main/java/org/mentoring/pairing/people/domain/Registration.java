package org.mentoring.pairing.people.domain;

import static org.mentoring.pairing.domain.Decision.accepted;

import org.mentoring.pairing.domain.Decision;
import org.mentoring.pairing.domain.PersonId;
import org.mentoring.pairing.people.domain.Person.Describe;
import org.mentoring.pairing.people.domain.PersonEvent.Changed;
import org.mentoring.pairing.people.domain.PersonEvent.Registered;

/// What is kept under a person's id: the person, or nothing but that there was one.
public sealed interface Registration permits Person, Registration.Erased {

    PersonId id();

    /// Nothing is known any more, and nothing will be: who comes back is somebody new.
    record Erased(PersonId id) implements Registration {}

    /// Somebody tells something of the person. Who is erased stays so.
    static Decision<PersonEvent> decide(Registration registration, Describe command) {
        return switch (registration) {
            case Person person -> Person.decide(person, command);
            case Erased _ -> accepted();
        };
    }

    /// Forgets the person; asking again changes nothing.
    static Decision<PersonEvent> erase(Registration registration) {
        return switch (registration) {
            case Person person -> accepted(new PersonEvent.Erased(person.id()));
            case Erased _ -> accepted();
        };
    }

    static Registration evolve(Registration registration, PersonEvent event) {
        return switch (event) {
            case Registered registered -> Person.begin(registered);
            case Changed(var details) -> new Person(registration.id(), details);
            case PersonEvent.Erased(var id) -> new Erased(id);
        };
    }
}
