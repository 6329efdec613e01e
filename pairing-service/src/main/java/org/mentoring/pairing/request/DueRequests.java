package org.mentoring.pairing.request;

import org.mentoring.pairing.request.domain.PairingRequest;
import org.mentoring.runtime.aggregate.Stored;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.scheduling.annotation.Scheduled;

import java.time.InstantSource;
import java.util.List;

/// Looks, from time to time, for requests on which something is due: a reminder, an answer that did
/// not come, work that a crash has interrupted. Every instance looks; where two find the same
/// request, the version of its document lets one of them write.
class DueRequests {

    private static final Logger LOG = LoggerFactory.getLogger(DueRequests.class);

    private final MongoPairingRequests requests;
    private final RequestProgress progress;
    private final RequestSettings settings;
    private final InstantSource clock;

    DueRequests(
            MongoPairingRequests requests,
            RequestProgress progress,
            RequestSettings settings,
            InstantSource clock) {
        this.requests = requests;
        this.progress = progress;
        this.settings = settings;
        this.clock = clock;
    }

    /// Each request once, in the order in which they are due, so that one that cannot be carried on
    /// keeps no other waiting.
    @Scheduled(fixedDelayString = "${mentoring.pairing.requests.interval:30s}")
    void look() {
        var until = clock.instant().minus(settings.grace());
        var after = MongoPairingRequests.Due.FIRST;
        List<Stored<PairingRequest>> due;
        do {
            due = requests.dueUntil(until, after, settings.batch());
            due.forEach(this::lookAt);
            after = due.isEmpty() ? after : MongoPairingRequests.Due.of(due.getLast());
        } while (due.size() == settings.batch());
    }

    private void lookAt(Stored<PairingRequest> due) {
        try {
            progress.lookAt(due);
        } catch (RuntimeException e) {
            LOG.warn("Pairing request {} is looked at again later", due.id(), e);
        }
    }
}
