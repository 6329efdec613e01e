package org.mentoring.pairing.enrolment.moves;

import org.mentoring.pairing.Decider;
import org.mentoring.pairing.RejectedException;
import org.mentoring.pairing.cohort.CohortService;
import org.mentoring.pairing.domain.CohortId;
import org.mentoring.pairing.domain.EnrolmentId;
import org.mentoring.pairing.domain.Rejection;
import org.mentoring.pairing.enrolment.EnrolmentService;
import org.mentoring.pairing.enrolment.domain.Enrolment;
import org.mentoring.pairing.enrolment.domain.EnrolmentCommand.MoveTo;
import org.mentoring.pairing.enrolment.domain.EnrolmentDecider;
import org.mentoring.pairing.enrolment.domain.Move;
import org.mentoring.pairing.enrolment.domain.Moves;
import org.mentoring.runtime.aggregate.Stored;
import org.mentoring.web.caller.Caller;
import org.mentoring.web.problem.InputError;
import org.mentoring.web.problem.ProblemException;

import java.util.List;
import java.util.function.Supplier;
import java.util.stream.IntStream;

/// Moves people between cohorts. First the enrolment says where its person goes, in one write that
/// needs every place free: from then on nobody can be paired with them there. [Arrivals] does the
/// rest, at once or after a crash.
final class EnrolmentMoves {

    private final EnrolmentService enrolments;
    private final CohortService cohorts;
    private final Arrivals arrivals;
    private final Supplier<List<Commitment>> commitments;

    /// @param commitments asked for when needed: the features behind them need enrolments
    EnrolmentMoves(
            EnrolmentService enrolments,
            CohortService cohorts,
            Arrivals arrivals,
            Supplier<List<Commitment>> commitments) {
        this.enrolments = enrolments;
        this.cohorts = cohorts;
        this.arrivals = arrivals;
        this.commitments = commitments;
    }

    /// Ends the request unless the caller coordinates both cohorts and both are open.
    ///
    /// @throws ProblemException 404 for the one, 400 for the other, 409 while one is archived
    void requireBoth(Caller caller, CohortId from, CohortId to) {
        cohorts.requireCoordinator(caller, from);
        if (to.equals(from) || !cohorts.coordinatedBy(caller).contains(to)) {
            throw ProblemException.invalid(
                    InputError.at("/cohortId", "Another cohort that you coordinate."));
        }
        cohorts.requireOpen(from);
        cohorts.requireOpen(to);
    }

    /// Ends the request unless all of these are enrolments of the cohort, also of who has moved.
    ///
    /// @throws ProblemException 400 naming each that is not
    void requireThere(CohortId from, List<String> ids) {
        var there =
                enrolments.personsIn(from, ids.stream().map(EnrolmentId::new).toList()).keySet();
        var errors =
                IntStream.range(0, ids.size())
                        .filter(number -> !there.contains(new EnrolmentId(ids.get(number))))
                        .mapToObj(number ->
                                InputError.at(
                                        "/enrolmentIds/" + number, "An enrolment of this cohort."))
                        .toArray(InputError[]::new);
        if (errors.length > 0) {
            throw ProblemException.invalid(errors);
        }
    }

    /// Moves one person; moving them there again changes nothing and answers the same.
    ///
    /// @return the enrolment in the other cohort
    /// @throws ProblemException 404 when the person is not in the cohort
    /// @throws RejectedException somebody counts on the person here, or the person is there already
    Stored<Enrolment> move(CohortId from, EnrolmentId id, CohortId to) {
        var here = enrolments.find(from, id).orElseThrow(ProblemException::notFound).state();
        var move = here.move();
        if (move != null && move.to().equals(to)) {
            return arrivals.carryOn(here);
        }
        var command = new MoveTo(to, numberOf(here, to));
        Decider.accepted(EnrolmentDecider.decide(here, command));
        if (commitments.get().stream().anyMatch(it -> it.holds(id))) {
            throw new RejectedException(Moves.BOUND);
        }
        return arrivals.carryOn(enrolments.change(id, null, command).state());
    }

    /// One more than that of the last move from there.
    private int numberOf(Enrolment here, CohortId to) {
        return enrolments
                .find(to, Arrivals.idIn(to, here))
                .map(there -> numberOfReturn(there.state()))
                .orElse(1);
    }

    private static int numberOfReturn(Enrolment there) {
        Move away = there.move();
        if (away == null) {
            throw new RejectedException(
                    new Rejection(
                            Rejection.Kind.CONFLICT,
                            "enrolled-already",
                            "This person is in the other cohort already, in the same role."));
        }
        return away.number() + 1;
    }
}
