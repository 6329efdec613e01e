package org.mentoring.pairing.pairing;

import org.mentoring.pairing.domain.PersonId;
import org.mentoring.pairing.domain.Side;
import org.mentoring.pairing.pairing.domain.Actor;
import org.mentoring.pairing.pairing.domain.Pairing;
import org.mentoring.pairing.pairing.domain.PairingCommand;
import org.mentoring.pairing.pairing.domain.Pause;
import org.mentoring.pairing.people.Presence;

import java.time.Duration;
import java.time.Instant;
import java.util.function.BiFunction;
import java.util.function.Predicate;

/// Pairings of who is away pause and proposals are taken back; a pairing of who has left ends when
/// the grace is over. Who comes back in time goes on. Two who have agreed and wait for a
/// coordinator wait through a leave.
final class PairingPresence implements Presence {

    private static final Actor NOBODY = new Actor.Service();

    private final MongoPairings pairings;
    private final PairingChanges changes;
    private final Duration grace;

    /// @param grace how long a pairing of somebody who has left waits for a mistake to be mended
    PairingPresence(MongoPairings pairings, PairingChanges changes, Duration grace) {
        this.pairings = pairings;
        this.changes = changes;
        this.grace = grace;
    }

    @Override
    public void onLeave(PersonId person, Instant since) {
        forEachOpen(
                person,
                pairing -> !awaitsApproval(pairing),
                (pairing, side) -> away(pairing, new Pause(NOBODY, side, false, since, null)));
    }

    @Override
    public void left(PersonId person, Instant since) {
        forEachOpen(
                person,
                _ -> true,
                (pairing, side) ->
                        away(pairing, new Pause(NOBODY, side, true, since, since.plus(grace))));
    }

    @Override
    public void back(PersonId person, Instant since) {
        forEachOpen(person, _ -> true, (_, side) -> new PairingCommand.Return(side));
    }

    private static boolean awaitsApproval(Pairing pairing) {
        return pairing instanceof Pairing.Proposed proposed && proposed.awaitsApproval();
    }

    private static PairingCommand away(Pairing pairing, Pause pause) {
        return pairing instanceof Pairing.Proposed
                ? new PairingCommand.Withdraw(NOBODY, pause.at())
                : new PairingCommand.Hold(pause);
    }

    private void forEachOpen(
            PersonId person,
            Predicate<Pairing> which,
            BiFunction<Pairing, Side, PairingCommand> command) {
        for (var pairing : pairings.openOf(person)) {
            if (!which.test(pairing)) {
                continue;
            }
            var terms = pairing.terms();
            var side = terms.mentor().person().equals(person) ? Side.MENTOR : Side.MENTEE;
            changes.change(terms, null, command.apply(pairing, side));
        }
    }
}
