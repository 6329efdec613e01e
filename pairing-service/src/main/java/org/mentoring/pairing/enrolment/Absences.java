package org.mentoring.pairing.enrolment;

import org.mentoring.pairing.RejectedException;
import org.mentoring.pairing.domain.PersonId;
import org.mentoring.pairing.domain.Rejection;
import org.mentoring.pairing.enrolment.domain.EnrolmentCommand;
import org.mentoring.pairing.enrolment.domain.EnrolmentCommand.Resume;
import org.mentoring.pairing.enrolment.domain.EnrolmentCommand.TakePause;
import org.mentoring.pairing.people.PeopleService;

/// Who is on leave or has left pauses until they are back, whatever somebody would like to set by
/// hand.
public final class Absences {

    private static final Rejection ABSENT =
            new Rejection(
                    Rejection.Kind.CONFLICT,
                    "absent",
                    "This person is away, and takes new partners again when they are back.");

    private final PeopleService people;

    Absences(PeopleService people) {
        this.people = people;
    }

    /// Lets a command by hand pass that an absence does not forbid.
    ///
    /// @throws RejectedException it sets or ends a pause of somebody who is away
    public void requireHere(PersonId person, EnrolmentCommand command) {
        var aboutPause = command instanceof TakePause || command instanceof Resume;
        if (aboutPause && people.awaySince(person).isPresent()) {
            throw new RejectedException(ABSENT);
        }
    }
}
