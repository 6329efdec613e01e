package org.mentoring.pairing.pairing;

import org.mentoring.pairing.RejectedException;
import org.mentoring.pairing.apart.PeopleApart;
import org.mentoring.pairing.cohort.CohortService;
import org.mentoring.pairing.domain.Rejection;
import org.mentoring.pairing.pairing.domain.Pairing;
import org.mentoring.pairing.people.PeopleService;
import org.mentoring.web.problem.ProblemException;

/// What has come between since two people agreed, and keeps a coordinator from letting them begin.
/// Coordinators may know all of it.
final class ApprovalObstacles {

    private final CohortService cohorts;
    private final PeopleApart apart;
    private final PeopleService people;

    ApprovalObstacles(CohortService cohorts, PeopleApart apart, PeopleService people) {
        this.cohorts = cohorts;
        this.apart = apart;
        this.people = people;
    }

    /// Looks whether there is one.
    ///
    /// @throws RejectedException the two are kept apart, or one of them is away
    /// @throws ProblemException 409 while the cohort is archived
    void requireNone(Pairing pairing) {
        if (!(pairing instanceof Pairing.Proposed(var terms, _))) {
            return;
        }
        var mentor = terms.mentor().person();
        var mentee = terms.mentee().person();
        cohorts.requireOpen(terms.cohort());
        if (apart.areApart(terms.cohort(), mentor, mentee)) {
            throw refused(
                    "kept-apart",
                    "These two are kept apart in this cohort: take the proposal back, or let them"
                            + " be paired again.");
        }
        if (people.awaySince(mentor).isPresent() || people.awaySince(mentee).isPresent()) {
            throw refused("absent", "One of the two is away: approve when they are back.");
        }
    }

    private static RejectedException refused(String reason, String words) {
        return new RejectedException(new Rejection(Rejection.Kind.CONFLICT, reason, words));
    }
}
