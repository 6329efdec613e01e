package org.mentoring.pairing.people.domain;

import static org.mentoring.pairing.domain.Decision.accepted;

import org.mentoring.pairing.domain.Decision;
import org.mentoring.pairing.domain.PersonId;
import org.mentoring.pairing.people.domain.PersonEvent.Changed;
import org.mentoring.pairing.people.domain.PersonEvent.EmploymentChanged;
import org.mentoring.pairing.people.domain.PersonEvent.Registered;

import java.time.Instant;

/// A person the platform knows. What the person's own sign-in says wins over what somebody else
/// imported; an import says what nobody has confirmed by signing in.
public record Person(PersonId id, PersonDetails details, Employment employment)
        implements Registration {

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

    /// The organisation says whether the person works here; saying it again changes nothing.
    static Decision<PersonEvent> employ(Person person, Employment.Status status, Instant at) {
        return person.employment.status() == status
                ? accepted()
                : accepted(new EmploymentChanged(new Employment(status, at, false)));
    }

    public static Person begin(Registered event) {
        return new Person(event.id(), event.details(), Employment.USUAL);
    }

    /// Somebody tells what a person is called and where they live.
    public record Describe(Description description, Source source) {}
}
