package org.mentoring.pairing.people.domain;

import static org.mentoring.pairing.domain.Decision.accepted;

import org.mentoring.pairing.domain.Decision;
import org.mentoring.pairing.domain.PersonId;
import org.mentoring.pairing.people.domain.PersonEvent.Changed;
import org.mentoring.pairing.people.domain.PersonEvent.Registered;

/// A person the platform knows. What the person's own sign-in says wins over what somebody else
/// imported; an import says what nobody has confirmed by signing in.
public record Person(PersonId id, PersonDetails details) implements Registration {

    public static Decision<PersonEvent> register(PersonId id, Describe command) {
        return accepted(registered(id, command));
    }

    /// How a person begins.
    public static Registered registered(PersonId id, Describe command) {
        var unknown = PersonDetails.of(command.description().email());
        return new Registered(id, unknown.after(command.description(), command.source()));
    }

    public static Decision<PersonEvent> decide(Person person, Describe command) {
        var details = person.details.after(command.description(), command.source());
        return details.equals(person.details) ? accepted() : accepted(new Changed(details));
    }

    public static Person begin(Registered event) {
        return new Person(event.id(), event.details());
    }

    /// Somebody tells what a person is called and where they live.
    public record Describe(Description description, Source source) {}
}
