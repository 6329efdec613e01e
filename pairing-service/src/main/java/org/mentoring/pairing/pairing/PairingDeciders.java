package org.mentoring.pairing.pairing;

import org.mentoring.pairing.Decider;
import org.mentoring.pairing.pairing.GoalCounts.Mentee;
import org.mentoring.pairing.pairing.domain.Pairing;
import org.mentoring.pairing.pairing.domain.Pairing.Terms;
import org.mentoring.pairing.pairing.domain.PairingEvent;
import org.mentoring.pairing.pairing.domain.PairingEvolution;

import java.util.List;

/// Deciders whose events tell how many goals the mentee has at that moment.
final class PairingDeciders {

    private final GoalCounts goals;

    PairingDeciders(GoalCounts goals) {
        this.goals = goals;
    }

    Decider<Pairing, PairingEvent> of(Terms terms) {
        var mentee = new Mentee(terms.cohort(), terms.mentee().person());
        var count = goals.of(List.of(mentee)).getOrDefault(mentee, 0);
        return new Decider<>(
                PairingEvolution::evolve, new PairingEventTranslator(count)::translate);
    }
}
