package org.mentoring.pairing.pairing;

import org.mentoring.pairing.Decider;
import org.mentoring.pairing.RejectedException;
import org.mentoring.pairing.enrolment.EnrolmentService;
import org.mentoring.pairing.pairing.domain.Pairing;
import org.mentoring.pairing.pairing.domain.PairingCommand.RecordRelease;
import org.mentoring.pairing.pairing.domain.PairingDecider;
import org.mentoring.pairing.pairing.domain.PairingEvent;
import org.mentoring.pairing.pairing.domain.PairingEvolution;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/// The places of pairings at the enrolments of their two people. The document of a pairing that is
/// over says whether they are free again, so that what a crash left behind is found and finished.
final class Places {

    private static final Logger LOG = LoggerFactory.getLogger(Places.class);

    /// A release is no public event, so there is nothing to count for one.
    private static final Decider<Pairing, PairingEvent> DECIDER =
            new Decider<>(PairingEvolution::evolve, new PairingEventTranslator(0)::translate);

    /// Left-over pairings that one look finishes.
    private static final int BATCH = 100;

    private final MongoPairings pairings;
    private final EnrolmentService enrolments;

    Places(MongoPairings pairings, EnrolmentService enrolments) {
        this.pairings = pairings;
        this.enrolments = enrolments;
    }

    /// Makes the places of a pairing that begins its own.
    ///
    /// @throws RejectedException a place is gone, and there is no other for it now
    void confirm(Pairing pairing) {
        try {
            confirmBoth(pairing);
        } catch (RejectedException gone) {
            restore(pairing, gone);
            confirmBoth(pairing);
        }
    }

    /// Reserves again what a stalled publisher has lost. An end is written before its places are
    /// released, so looking after reserving finds every end that these would outlive.
    private void restore(Pairing proposed, RejectedException gone) {
        var terms = proposed.terms();
        enrolments.reserve(terms.mentor().enrolment(), terms.id());
        enrolments.reserve(terms.mentee().enrolment(), terms.id());
        var now = pairings.find(terms.id()).orElseThrow(() -> gone);
        if (now instanceof Pairing.Over over) {
            release(over);
            throw gone;
        }
    }

    private void confirmBoth(Pairing pairing) {
        var terms = pairing.terms();
        enrolments.confirm(terms.mentor().enrolment(), terms.id());
        enrolments.confirm(terms.mentee().enrolment(), terms.id());
    }

    /// Frees the places of a pairing that is over, or leaves it to [#releaseLeftOvers()] when
    /// something is in the way: what is over is over either way.
    void releaseSoon(Pairing pairing) {
        if (pairing instanceof Pairing.Over over && !over.placesReleased()) {
            try {
                release(over);
            } catch (RuntimeException e) {
                LOG.warn("The places of pairing {} are released later", over.terms().id(), e);
            }
        }
    }

    /// Finishes what a crash has interrupted.
    void releaseLeftOvers() {
        pairings.holdingPlaces(BATCH).forEach(this::releaseSoon);
    }

    private void release(Pairing.Over over) {
        var terms = over.terms();
        enrolments.release(terms.mentor().enrolment(), terms.id());
        enrolments.release(terms.mentee().enrolment(), terms.id());
        pairings.change(
                terms.id(),
                null,
                pairing ->
                        DECIDER.change(
                                pairing, PairingDecider.decide(pairing, new RecordRelease())));
    }
}
