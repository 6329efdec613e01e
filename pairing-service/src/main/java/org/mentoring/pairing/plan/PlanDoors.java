package org.mentoring.pairing.plan;

import org.mentoring.pairing.domain.CohortId;
import org.mentoring.pairing.domain.PairingId;
import org.mentoring.pairing.domain.PersonId;
import org.mentoring.pairing.enrolment.EnrolmentService;
import org.mentoring.pairing.pairing.KnownPairing;
import org.mentoring.pairing.pairing.KnownPairings;
import org.mentoring.pairing.plan.domain.Part;
import org.mentoring.web.caller.Caller;
import org.mentoring.web.problem.ProblemException;

import java.util.Comparator;

/// The two ways to a plan: through a pairing, for the two and their coordinators, and through the
/// cohort, for the mentee alone, with or without a pairing.
final class PlanDoors {

    private final KnownPairings pairings;
    private final EnrolmentService enrolments;

    PlanDoors(KnownPairings pairings, EnrolmentService enrolments) {
        this.pairings = pairings;
        this.enrolments = enrolments;
    }

    /// The plan of the mentee of a pairing.
    Seat ofPairing(Caller caller, String id) {
        var pairing = pairings.find(caller, new PairingId(id));
        return new Seat(
                "/api/pairings/" + id + "/plan",
                pairing.cohort(),
                pairing.mentee(),
                new PersonId(caller.personIdOrNotFound()),
                partIn(pairing),
                pairing.id(),
                pairing.mentorsOfMentee(),
                pairing.open());
    }

    /// Words are the mentee's own, and the mentor's to read once both have accepted each other.
    private static Part partIn(KnownPairing pairing) {
        if (pairing.callerIsMentee()) {
            return Part.MENTEE;
        }
        return pairing.callerIsMentor() && pairing.active() ? Part.MENTOR : Part.ONLOOKER;
    }

    /// The caller's own plan as a mentee of a cohort.
    Seat ofCohort(Caller caller, String id) {
        var person = new PersonId(caller.personIdOrNotFound());
        var cohort = new CohortId(id);
        if (!enrolments.isMentee(cohort, person)) {
            throw ProblemException.notFound();
        }
        var active = pairings.activeWith(cohort, person);
        return new Seat(
                "/api/cohorts/" + id + "/plan",
                cohort,
                person,
                person,
                Part.MENTEE,
                active.values().stream().min(Comparator.comparing(PairingId::value)).orElse(null),
                active.keySet(),
                true);
    }
}
