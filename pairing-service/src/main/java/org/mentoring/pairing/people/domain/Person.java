package org.mentoring.pairing.people.domain;

import static org.mentoring.pairing.domain.Decision.accepted;

import org.mentoring.pairing.domain.Decision;
import org.mentoring.pairing.domain.PersonId;
import org.mentoring.pairing.people.domain.PersonEvent.Changed;
import org.mentoring.pairing.people.domain.PersonEvent.Registered;

/// A person the platform knows. What the person's own sign-in says wins over what somebody else
/// imported; an import corrects only what nobody has confirmed by signing in.
public record Person(PersonId id, PersonDetails details, Source source) {

    public static Decision<PersonEvent> register(
            PersonId id, PersonDetails details, Source source) {
        return accepted(new Registered(id, details, source));
    }

    public static Decision<PersonEvent> decide(Person person, Describe command) {
        var overruled = command.source() == Source.IMPORT && person.source == Source.SIGN_IN;
        var known = person.details.equals(command.details()) && person.source == command.source();
        return overruled || known
                ? accepted()
                : accepted(new Changed(command.details(), command.source()));
    }

    public static Person begin(Registered event) {
        return new Person(event.id(), event.details(), event.source());
    }

    public static Person evolve(Person person, PersonEvent event) {
        return switch (event) {
            case Registered registered -> begin(registered);
            case Changed(var details, var source) -> new Person(person.id, details, source);
        };
    }

    /// Somebody tells what a person is called and where they live.
    public record Describe(PersonDetails details, Source source) {}
}
