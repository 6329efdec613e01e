package org.mentoring.pairing.enrolment;

import org.jspecify.annotations.Nullable;
import org.mentoring.pairing.RejectedException;
import org.mentoring.pairing.cohort.CohortService;
import org.mentoring.pairing.domain.CohortId;
import org.mentoring.pairing.enrolment.EnrolmentRequests.ChangeEnrolment;
import org.mentoring.pairing.enrolment.VisibleEnrolments.Seen;
import org.mentoring.pairing.enrolment.domain.Enrolment;
import org.mentoring.pairing.enrolment.domain.EnrolmentCommand;
import org.mentoring.pairing.enrolment.domain.EnrolmentCommand.Resume;
import org.mentoring.pairing.enrolment.domain.EnrolmentCommand.Revise;
import org.mentoring.pairing.enrolment.domain.EnrolmentCommand.TakePause;
import org.mentoring.pairing.people.PeopleService;
import org.mentoring.runtime.aggregate.Stored;
import org.mentoring.web.problem.ProblemException;
import org.mentoring.web.problem.ProblemType;

import java.time.InstantSource;
import java.time.LocalDate;
import java.util.List;

/// What people do to single enrolments by hand, each time on the version that they have seen.
final class EnrolmentChanges {

    private final EnrolmentService enrolments;
    private final Enrolling enrolling;
    private final PeopleService people;
    private final CohortService cohorts;
    private final Absences absences;
    private final InstantSource clock;

    EnrolmentChanges(
            EnrolmentService enrolments,
            Enrolling enrolling,
            PeopleService people,
            CohortService cohorts,
            Absences absences,
            InstantSource clock) {
        this.enrolments = enrolments;
        this.enrolling = enrolling;
        this.people = people;
        this.cohorts = cohorts;
        this.absences = absences;
        this.clock = clock;
    }

    /// Enrols one person as the row of a file would.
    ///
    /// @throws RejectedException the answers do not fit the cohort's questions
    /// @throws ProblemException 400, 409 or 422 as [Enrolling#enrolNew] and [PersonInput] say
    Stored<Enrolment> enrol(CohortId cohort, DescribedPerson person, RequestKey request) {
        enrolling.known(cohort, List.of(person)).requireAnswers(person);
        return enrolling.enrolNew(person, enrolling.claimed(cohort, List.of(person)), request);
    }

    /// Corrects profile and capacity. Whom somebody reports to is not for that person to say: they
    /// are never paired with who it is.
    ///
    /// @throws ProblemException 403 for a manager said by anybody but a coordinator
    /// @throws RejectedException the capacity is out of range or below the load, or an answer does
    ///   not fit its question
    Stored<Enrolment> change(Seen seen, long version, ChangeEnrolment request) {
        if (request.managerEmail() != null && !seen.byCoordinator()) {
            throw new ProblemException(
                    ProblemType.FORBIDDEN, "Only coordinators say whom somebody reports to.");
        }
        var place = PersonInput.place(request.fields(), seen.stored().state().role());
        var questions = cohorts.questionsOf(seen.stored().state().cohort());
        EnrolmentAnswers.requireNone(questions.faultsIn(place.profile().answers().given()));
        var manager = place.managerEmail();
        var known = people.claimed(manager == null ? List.of() : List.of(manager));
        var revise = new Revise(place.profileIn(known), place.capacity(), place.unsaid());
        return change(seen, version, revise);
    }

    /// Lets the person take no new partners, until that day or until they resume.
    ///
    /// @throws RejectedException the day has come already, or the person is away
    Stored<Enrolment> pause(Seen seen, long version, @Nullable LocalDate until) {
        return change(seen, version, new TakePause(until, clock.instant()));
    }

    /// Lets the person take new partners again.
    ///
    /// @throws RejectedException the person is away
    Stored<Enrolment> resume(Seen seen, long version) {
        return change(seen, version, new Resume());
    }

    private Stored<Enrolment> change(Seen seen, long version, EnrolmentCommand command) {
        if (seen.stored().version() == version) {
            absences.requireHere(seen.stored().state().person(), command);
        }
        return enrolments.change(seen.id(), version, command);
    }
}
