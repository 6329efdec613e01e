package org.mentoring.pairing.request;

import org.mentoring.pairing.Decider;
import org.mentoring.pairing.domain.Decision;
import org.mentoring.pairing.domain.PairingRequestId;
import org.mentoring.pairing.domain.PersonId;
import org.mentoring.pairing.people.Presence;
import org.mentoring.pairing.people.Traces;
import org.mentoring.pairing.request.domain.Leaving;
import org.mentoring.pairing.request.domain.PairingRequest;
import org.mentoring.pairing.request.domain.PairingRequestEvent;
import org.mentoring.pairing.request.domain.PairingRequestEvolution;
import org.mentoring.runtime.aggregate.Stored;

import java.time.Instant;
import java.time.InstantSource;
import java.util.function.Function;

/// Settles the requests of who has left: their own are taken back, those that wait for their answer
/// go on to the next choice. Who wants to be forgotten has left as well, and their words go. Who is
/// away for a time asks and answers later.
final class RequestLeavers implements Presence, Traces {

    private static final Decider<PairingRequest, PairingRequestEvent> DECIDER =
            new Decider<>(
                    PairingRequestEvolution::evolve, PairingRequestEventTranslator::translate);

    private final MongoPairingRequests requests;
    private final RequestProgress progress;
    private final InstantSource clock;

    RequestLeavers(MongoPairingRequests requests, RequestProgress progress, InstantSource clock) {
        this.requests = requests;
        this.progress = progress;
        this.clock = clock;
    }

    @Override
    public void left(PersonId person, Instant since) {
        for (var request : requests.concerning(person)) {
            var left = change(request, it -> Leaving.decide(it, person, clock.instant()));
            progress.carryOnOrLater(left);
        }
    }

    @Override
    public void onLeave(PersonId person, Instant since) {}

    @Override
    public void back(PersonId person, Instant since) {}

    @Override
    public void forget(PersonId person) {
        left(person, clock.instant());
        for (var request : requests.concerning(person)) {
            change(request, it -> Leaving.forget(it, person));
        }
    }

    private Stored<PairingRequest> change(
            PairingRequestId request,
            Function<PairingRequest, Decision<PairingRequestEvent>> decide) {
        return requests.change(request, null, it -> DECIDER.change(it, decide.apply(it)));
    }
}
