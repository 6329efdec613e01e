package org.mentoring.system.load;

import org.mentoring.system.load.Ledger.Shelf;
import org.mentoring.system.stack.Answer;
import org.mentoring.system.stack.Caller;
import org.mentoring.system.stack.Pair;
import org.mentoring.system.stack.Request;

import java.util.Random;
import java.util.Set;

/// What a pair works with. Nobody else touches what a pair has, so a refusal for its version can
/// only mean that a change was carried out and its answer got lost.
record Desk(Pair pair, Ledger ledger, Words words, Random random) {

    private static final int CONFLICT = 409;
    private static final int STALE = 412;
    private static final int TIME_HAS_PASSED = 422;

    Answer read(Caller by, String path) {
        return ledger.ask(by, Request.get(path), Set.of());
    }

    /// Changes what has this version.
    Answer change(Caller by, Request request, String etag) {
        return ledger.ask(by, request.ifMatch(etag), Set.of(CONFLICT, STALE));
    }

    /// Writes words that no other request writes.
    Answer write(Caller by, Request request, Shelf shelf, String unique) {
        return write(by, request, shelf, unique, Set.of(STALE));
    }

    /// The same for the next minute, which may have begun when a service is back.
    Answer writeInTime(Caller by, Request request, Shelf shelf, String unique) {
        return write(by, request, shelf, unique, Set.of(TIME_HAS_PASSED));
    }

    private Answer write(
            Caller by, Request request, Shelf shelf, String unique, Set<Integer> refusals) {
        ledger.tries(shelf, unique);
        Answer answer = ledger.ask(by, request.once(unique), refusals);
        if (answer.ok()) {
            ledger.keeps(shelf, unique);
        }
        return answer;
    }

    Caller someone() {
        return random.nextBoolean() ? pair.mentor() : pair.mentee();
    }
}
