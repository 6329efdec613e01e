package org.mentoring.pairing.pairing;

import org.mentoring.pairing.Decider;
import org.mentoring.pairing.enrolment.EnrolmentService;
import org.mentoring.pairing.pairing.domain.Pairing;
import org.mentoring.pairing.pairing.domain.PairingCommand.RecordRelease;
import org.mentoring.pairing.pairing.domain.PairingDecider;
import org.mentoring.pairing.pairing.domain.PairingEvent;
import org.mentoring.pairing.pairing.domain.PairingEvolution;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/// The places of pairings at the enrolments of their two people. A declined pairing's document says
/// whether they are free again, so that what a crash left behind is found and finished.
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

    void confirm(Pairing pairing) {
        var terms = pairing.terms();
        enrolments.confirm(terms.mentor().enrolment(), terms.id());
        enrolments.confirm(terms.mentee().enrolment(), terms.id());
    }

    /// Frees the places now, or leaves it to [#releaseLeftOvers()] when something is in the way:
    /// who declined has declined either way.
    void releaseSoon(Pairing declined) {
        try {
            release(declined);
        } catch (RuntimeException e) {
            LOG.warn("The places of pairing {} are released later", declined.terms().id(), e);
        }
    }

    /// Finishes what a crash has interrupted.
    void releaseLeftOvers() {
        pairings.holdingPlaces(BATCH).forEach(this::releaseSoon);
    }

    private void release(Pairing declined) {
        var terms = declined.terms();
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
