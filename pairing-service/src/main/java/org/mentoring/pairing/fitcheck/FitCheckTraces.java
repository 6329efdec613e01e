package org.mentoring.pairing.fitcheck;

import org.mentoring.pairing.domain.PersonId;
import org.mentoring.pairing.fitcheck.domain.Forgetting;
import org.mentoring.pairing.people.Traces;

/// Removes the words with which somebody has answered, also where the pairing is over.
final class FitCheckTraces implements Traces {

    private final MongoFitChecks checks;

    FitCheckTraces(MongoFitChecks checks) {
        this.checks = checks;
    }

    @Override
    public void forget(PersonId person) {
        for (var check : checks.of(person)) {
            checks.change(
                    check.terms().id(),
                    now -> FitCheckChanges.DECIDER.change(now, Forgetting.decide(now, person)));
        }
    }
}
