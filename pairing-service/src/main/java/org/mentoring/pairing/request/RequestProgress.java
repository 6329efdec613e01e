package org.mentoring.pairing.request;

import org.mentoring.pairing.Decider;
import org.mentoring.pairing.RejectedException;
import org.mentoring.pairing.domain.PairingRequestId;
import org.mentoring.pairing.pairing.AgreedPairings.Agreed;
import org.mentoring.pairing.pairing.PairingProposals.Partner;
import org.mentoring.pairing.request.domain.Choice;
import org.mentoring.pairing.request.domain.Outcome;
import org.mentoring.pairing.request.domain.PairingRequest;
import org.mentoring.pairing.request.domain.PairingRequestCommand;
import org.mentoring.pairing.request.domain.PairingRequestCommand.ByWork;
import org.mentoring.pairing.request.domain.PairingRequestCommand.EndChoice;
import org.mentoring.pairing.request.domain.PairingRequestCommand.LookAtClock;
import org.mentoring.pairing.request.domain.PairingRequestCommand.RecordPairing;
import org.mentoring.pairing.request.domain.PairingRequestCommand.RecordRelease;
import org.mentoring.pairing.request.domain.PairingRequestCommand.RecordReserved;
import org.mentoring.pairing.request.domain.PairingRequestCommand.RecordSecondLook;
import org.mentoring.pairing.request.domain.PairingRequestDecider;
import org.mentoring.pairing.request.domain.PairingRequestEvent;
import org.mentoring.pairing.request.domain.PairingRequestEvolution;
import org.mentoring.pairing.request.domain.Party;
import org.mentoring.pairing.request.domain.Stage;
import org.mentoring.pairing.request.domain.Way;
import org.mentoring.runtime.aggregate.Stored;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;

/// Carries a request on, step by step, until it waits for a person or is over. Every step is
/// written down before it is taken and may be taken again, so whoever finds a request, at once or
/// after a crash, does the same thing here.
///
/// A worker that stalls between the look at a request and the write at an enrolment may reserve a
/// place when the request has gone on already. It notices that itself and gives the place back; in
/// case it crashes over it, too, the places of every choice that is over are looked at a second
/// time, later than any write can be under way.
final class RequestProgress {

    private static final Logger LOG = LoggerFactory.getLogger(RequestProgress.class);

    private static final Decider<PairingRequest, PairingRequestEvent> DECIDER =
            new Decider<>(
                    PairingRequestEvolution::evolve, PairingRequestEventTranslator::translate);

    private final MongoPairingRequests requests;
    private final HeldPlaces places;
    private final Pairs pairs;
    private final Duration secondLook;
    private final InstantSource clock;

    /// @param secondLook how long after a release it is made sure of
    RequestProgress(
            MongoPairingRequests requests,
            HeldPlaces places,
            Pairs pairs,
            Duration secondLook,
            InstantSource clock) {
        this.requests = requests;
        this.places = places;
        this.pairs = pairs;
        this.secondLook = secondLook;
        this.clock = clock;
    }

    /// As far as it goes now.
    Stored<PairingRequest> carryOn(Stored<PairingRequest> request) {
        var before = request;
        var after = step(before);
        while (after.version() != before.version()) {
            before = after;
            after = step(before);
        }
        return after;
    }

    /// As far as it goes now, or as it is when something is in the way: it is carried on later.
    Stored<PairingRequest> carryOnOrLater(Stored<PairingRequest> request) {
        try {
            return carryOn(request);
        } catch (RuntimeException e) {
            LOG.warn("Pairing request {} is carried on later", request.id(), e);
            return request;
        }
    }

    /// What time, or a crash, has left to do.
    void lookAt(Stored<PairingRequest> due) {
        var now = clock.instant();
        var carried = carryOn(write(due, new LookAtClock(now)));
        var choices = carried.state().choices();
        for (var number = 0; number < choices.size(); number++) {
            var lookAgainAt = choices.get(number).lookAgainAt();
            if (lookAgainAt != null && !lookAgainAt.isAfter(now)) {
                places.release(carried.state(), choices.get(number));
                write(carried, new RecordSecondLook(number));
            }
        }
    }

    /// Both say yes. The places are confirmed before that is written, so no pair is without them.
    ///
    /// @throws RejectedException a place is gone
    void confirm(PairingRequest request) {
        places.confirm(request, request.current());
    }

    /// Gives back what was confirmed for an answer that was not written after all.
    void tidy(Stored<PairingRequest> seen) {
        var now = requests.get(new PairingRequestId(seen.id()));
        giveBackUnlessNeeded(now.state(), seen.state().stage().choice());
    }

    private Stored<PairingRequest> step(Stored<PairingRequest> stored) {
        var request = stored.state();
        return switch (request.stage()) {
            case Stage.Seeking(var choice, _) -> seek(stored, choice);
            case Stage.Releasing(var choice, _) -> release(stored, choice);
            case Stage.Accepted(var choice, _, var paired) ->
                    paired ? stored : pair(stored, choice);
            case Stage.Asked _, Stage.Closed _ -> stored;
        };
    }

    private Stored<PairingRequest> seek(Stored<PairingRequest> stored, int number) {
        var request = stored.state();
        var report = report(request, number, request.choices().get(number), clock.instant());
        var after = write(stored, report);
        giveBackUnlessNeeded(after.state(), number);
        return after;
    }

    private ByWork report(PairingRequest request, int number, Choice choice, Instant now) {
        return switch (places.reserve(request, choice)) {
            case BOTH -> {
                if (request.terms().way() == Way.PICK) {
                    places.confirm(request, choice);
                }
                yield new RecordReserved(number, now);
            }
            case MENTOR_FULL -> new EndChoice(number, Outcome.FULL, now);
            case MENTEE_FULL -> new EndChoice(number, Outcome.OWN_FULL, now);
            case ASKED_ALREADY -> new EndChoice(number, Outcome.ASKED_ALREADY, now);
        };
    }

    /// While the request is at this choice, whoever carries it on sees to its places.
    private void giveBackUnlessNeeded(PairingRequest now, int number) {
        if (now.stage().choice() != number || now.stage() instanceof Stage.Closed) {
            places.release(now, now.choices().get(number));
        }
    }

    private Stored<PairingRequest> release(Stored<PairingRequest> stored, int number) {
        places.release(stored.state(), stored.state().choices().get(number));
        var now = clock.instant();
        return write(stored, new RecordRelease(number, now, now.plus(secondLook)));
    }

    private Stored<PairingRequest> pair(Stored<PairingRequest> stored, int number) {
        var request = stored.state();
        if (!pairs.begin(agreed(request))) {
            LOG.warn("The pairing of request {} was declined before", stored.id());
            places.release(request, request.current());
        }
        return write(stored, new RecordPairing(number));
    }

    private static Agreed agreed(PairingRequest request) {
        var choice = request.current();
        return new Agreed(
                choice.pairing(),
                request.terms().cohort(),
                request.terms().id(),
                partner(choice.mentor()),
                partner(request.terms().asker()),
                ((Stage.Accepted) request.stage()).since());
    }

    private static Partner partner(Party party) {
        return new Partner(party.person(), party.enrolment());
    }

    private Stored<PairingRequest> write(
            Stored<PairingRequest> stored, PairingRequestCommand command) {
        return requests.change(
                new PairingRequestId(stored.id()),
                null,
                request -> DECIDER.change(request, PairingRequestDecider.decide(request, command)));
    }
}
