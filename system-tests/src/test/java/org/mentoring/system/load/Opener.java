package org.mentoring.system.load;

import org.mentoring.contracts.TopicCatalog;
import org.mentoring.system.load.Ledger.Shelf;
import org.mentoring.system.stack.Answer;
import org.mentoring.system.stack.Caller;
import org.mentoring.system.stack.Pairs;
import org.mentoring.system.stack.Request;

import java.util.Set;

/// A coordinator who opens cohorts.
final class Opener implements Worker {

    private final Caller coordinator;
    private final Ledger ledger;
    private final Words words;
    private final Shelf cohorts;

    Opener(Caller coordinator, Ledger ledger, Words words) {
        this.coordinator = coordinator;
        this.ledger = ledger;
        this.words = words;
        this.cohorts = new Shelf(coordinator, "/api/cohorts");
    }

    @Override
    public void step() {
        String name = words.next();
        Request request = Pairs.cohort(name);
        ledger.tries(cohorts, name);
        Answer answer = ledger.ask(coordinator, request, Set.of());
        if (answer.ok()) {
            String id = answer.text("id");
            ledger.keeps(cohorts, name);
            ledger.changed(TopicCatalog.COHORT, id, coordinator, "/api/cohorts/" + id, answer);
        }
    }
}
