package org.mentoring.pairing.enrolment.moves;

import org.mentoring.pairing.domain.PersonId;
import org.mentoring.pairing.people.Presence;
import org.mentoring.pairing.people.Traces;

import java.time.Instant;

/// Whoever is on the way when they leave, come back or are erased arrives first, so that the rest
/// is done where they are.
final class UnfinishedMoves implements Presence, Traces {

    private final Arrivals arrivals;

    UnfinishedMoves(Arrivals arrivals) {
        this.arrivals = arrivals;
    }

    @Override
    public void onLeave(PersonId person, Instant since) {
        arrivals.finish(person);
    }

    @Override
    public void left(PersonId person, Instant since) {
        arrivals.finish(person);
    }

    @Override
    public void back(PersonId person, Instant since) {
        arrivals.finish(person);
    }

    @Override
    public void forget(PersonId person) {
        arrivals.finish(person);
    }
}
