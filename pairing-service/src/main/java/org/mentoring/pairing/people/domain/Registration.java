package org.mentoring.pairing.people.domain;

import static org.mentoring.pairing.domain.Decision.accepted;

import org.mentoring.pairing.domain.Decision;
import org.mentoring.pairing.domain.PersonId;
import org.mentoring.pairing.people.domain.Person.Describe;
import org.mentoring.pairing.people.domain.PersonEvent.Changed;
import org.mentoring.pairing.people.domain.PersonEvent.EmploymentChanged;
import org.mentoring.pairing.people.domain.PersonEvent.EmploymentSettled;
import org.mentoring.pairing.people.domain.PersonEvent.Registered;

import java.time.Instant;

/// What is kept under a person's id: the person, or nothing but that there was one.
public sealed interface Registration permits Person, Registration.Erased {

    PersonId id();

    /// Nothing is known any more, and nothing will be: who comes back is somebody new.
    ///
    /// @param traceless whether every feature has removed what the person had left there
    record Erased(PersonId id, boolean traceless) implements Registration {}

    /// Somebody tells something of the person. Who is erased stays so.
    static Decision<PersonEvent> decide(Registration registration, Describe command) {
        return switch (registration) {
            case Person person -> Person.decide(person, command);
            case Erased _ -> accepted();
        };
    }

    /// The organisation says whether the person works here. Of who is erased nothing is kept.
    static Decision<PersonEvent> employ(
            Registration registration, Employment.Status status, Instant at) {
        return switch (registration) {
            case Person person -> Person.employ(person, status, at);
            case Erased _ -> accepted();
        };
    }

    /// Everybody has been told of what was said at this instant. What was said later stays open.
    static Decision<PersonEvent> settle(Registration registration, Instant since) {
        return registration instanceof Person(_, _, var employment)
                        && employment.since().equals(since)
                        && !employment.settled()
                ? accepted(new EmploymentSettled(since))
                : accepted();
    }

    /// Forgets the person; asking again changes nothing.
    static Decision<PersonEvent> erase(Registration registration) {
        return switch (registration) {
            case Person person -> accepted(new PersonEvent.Erased(person.id()));
            case Erased _ -> accepted();
        };
    }

    /// Every feature has removed what the person had left there.
    static Decision<PersonEvent> recordTraceless(Registration registration) {
        return registration instanceof Erased(_, var traceless) && !traceless
                ? accepted(new PersonEvent.TracesRemoved())
                : accepted();
    }

    static Registration evolve(Registration registration, PersonEvent event) {
        return switch (event) {
            case Registered registered -> Person.begin(registered);
            case Changed(var details) ->
                    new Person(registration.id(), details, employmentOf(registration));
            case EmploymentChanged(var employment) -> with(registration, employment);
            case EmploymentSettled(var since) -> settled(registration, since);
            case PersonEvent.Erased(var id) -> new Erased(id, false);
            case PersonEvent.TracesRemoved() -> new Erased(registration.id(), true);
        };
    }

    private static Employment employmentOf(Registration registration) {
        return ((Person) registration).employment();
    }

    private static Registration with(Registration registration, Employment employment) {
        var person = (Person) registration;
        return new Person(person.id(), person.details(), employment);
    }

    private static Registration settled(Registration registration, Instant since) {
        var status = employmentOf(registration).status();
        return with(registration, new Employment(status, since, true));
    }
}
