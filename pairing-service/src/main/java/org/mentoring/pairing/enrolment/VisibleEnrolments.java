package org.mentoring.pairing.enrolment;

import org.mentoring.pairing.cohort.CohortService;
import org.mentoring.pairing.domain.CohortId;
import org.mentoring.pairing.domain.EnrolmentId;
import org.mentoring.pairing.domain.PersonId;
import org.mentoring.pairing.enrolment.EnrolmentViews.Reader;
import org.mentoring.pairing.enrolment.domain.Enrolment;
import org.mentoring.runtime.aggregate.Stored;
import org.mentoring.web.caller.Caller;
import org.mentoring.web.paging.Page;
import org.mentoring.web.paging.PageRequest;
import org.mentoring.web.problem.ProblemException;

import java.time.InstantSource;
import java.util.Optional;

/// The enrolments that a caller may see: one's own, and those of the cohorts that one coordinates.
/// Any other is not there.
final class VisibleEnrolments {

    private final MongoEnrolments enrolments;
    private final CohortService cohorts;
    private final InstantSource clock;

    VisibleEnrolments(MongoEnrolments enrolments, CohortService cohorts, InstantSource clock) {
        this.enrolments = enrolments;
        this.cohorts = cohorts;
        this.clock = clock;
    }

    /// The people of a cohort, for its coordinators.
    Page<Stored<Enrolment>> of(
            Caller caller, CohortId cohort, EnrolmentFilter filter, PageRequest page) {
        cohorts.requireCoordinator(caller, cohort);
        return enrolments.list(cohort, filter, clock.instant(), page);
    }

    /// The caller's own, in whichever cohorts.
    Page<Stored<Enrolment>> mine(Caller caller, PageRequest page) {
        return enrolments.list(new PersonId(caller.personIdOrNotFound()), page);
    }

    Seen find(Caller caller, CohortId cohort, EnrolmentId id) {
        var coordinates = cohorts.coordinatedBy(caller).contains(cohort);
        return stored(caller, cohort, id, coordinates)
                .map(stored -> new Seen(stored, coordinates))
                .orElseThrow(ProblemException::notFound);
    }

    private Optional<Stored<Enrolment>> stored(
            Caller caller, CohortId cohort, EnrolmentId id, boolean coordinates) {
        return coordinates
                ? enrolments.find(cohort, id)
                : enrolments.find(cohort, id, new PersonId(caller.personIdOrNotFound()));
    }

    /// @param byCoordinator whether the caller coordinates the cohort
    record Seen(Stored<Enrolment> stored, boolean byCoordinator) {

        EnrolmentId id() {
            return stored.state().id();
        }

        Reader reader() {
            return byCoordinator ? Reader.COORDINATOR : Reader.PERSON;
        }
    }
}
