package org.mentoring.pairing.pairing;

import org.jspecify.annotations.Nullable;
import org.mentoring.pairing.RejectedException;
import org.mentoring.pairing.domain.CohortId;
import org.mentoring.pairing.domain.EnrolmentId;
import org.mentoring.pairing.domain.PairingId;
import org.mentoring.pairing.domain.PairingRunId;
import org.mentoring.pairing.domain.PersonId;
import org.mentoring.pairing.enrolment.EnrolmentService;
import org.mentoring.pairing.pairing.domain.Pairing;
import org.mentoring.pairing.pairing.domain.Pairing.Party;
import org.mentoring.pairing.pairing.domain.Pairing.Terms;
import org.mentoring.pairing.pairing.domain.PairingDecider;
import org.mentoring.pairing.pairing.domain.PairingEvent;
import org.mentoring.pairing.pairing.domain.PairingEvolution;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

import java.time.InstantSource;
import java.util.List;

/// Shows two people each other as a possible pair, once both have a place for it.
public final class PairingProposals {

    private static final Logger LOG = LoggerFactory.getLogger(PairingProposals.class);

    private final MongoPairings pairings;
    private final EnrolmentService enrolments;
    private final PairingDeciders deciders;
    private final InstantSource clock;

    PairingProposals(
            MongoPairings pairings,
            EnrolmentService enrolments,
            PairingDeciders deciders,
            InstantSource clock) {
        this.pairings = pairings;
        this.enrolments = enrolments;
        this.deciders = deciders;
        this.clock = clock;
    }

    /// Reserves both places and creates the pairing. May be repeated after any interruption: the
    /// pairing's id is the proposal's, so it is created once.
    ///
    /// False when one of the two has no free place, or when another run has paired them.
    public boolean propose(Proposal proposal) {
        var known = pairings.find(proposal.id());
        return known.map(pairing -> isOf(proposal, pairing)).orElseGet(() -> begin(proposal));
    }

    private static boolean isOf(Proposal proposal, Pairing pairing) {
        return proposal.run().equals(pairing.terms().run());
    }

    private boolean begin(Proposal proposal) {
        if (!reserved(proposal)) {
            release(proposal);
            return pairings.find(proposal.id())
                    .map(pairing -> settled(proposal, pairing))
                    .orElse(false);
        }
        return settled(proposal, create(proposal));
    }

    /// Two publishers may work on one proposal when the first has stalled: they share its places,
    /// and the second may have given them back just before the first created the pairing. So
    /// whoever creates it reserves once more afterwards, and whoever gave back looks once more
    /// whether it is there: the later of the two sees what the other has done. A place that was
    /// taken in between is asked for again when the pairing is accepted.
    private boolean settled(Proposal proposal, Pairing pairing) {
        if (pairing instanceof Pairing.Over) {
            // Whoever ended it was faster than this publisher: those places were free again.
            release(proposal);
        } else if (!reserved(proposal)) {
            LOG.warn("Pairing {} has not both places: acceptance asks again", proposal.id());
        }
        return isOf(proposal, pairing);
    }

    private boolean reserved(Proposal proposal) {
        try {
            enrolments.reserve(proposal.mentor().enrolment(), proposal.id());
            enrolments.reserve(proposal.mentee().enrolment(), proposal.id());
            return true;
        } catch (RejectedException full) {
            return false;
        }
    }

    private void release(Proposal proposal) {
        enrolments.release(proposal.mentor().enrolment(), proposal.id());
        enrolments.release(proposal.mentee().enrolment(), proposal.id());
    }

    private Pairing create(Proposal proposal) {
        var terms =
                new Terms(
                        proposal.id(),
                        proposal.cohort(),
                        proposal.run(),
                        null,
                        new Party(proposal.mentor().person(), proposal.mentor().enrolment()),
                        new Party(proposal.mentee().person(), proposal.mentee().enrolment()),
                        clock.instant(),
                        proposal.fit().ofTerms(),
                        new Pairing.Messages(
                                proposal.messages().mentor(), proposal.messages().mentee()));
        var pairing = PairingEvolution.begin(new PairingEvent.Proposed(terms));
        var first = deciders.of(terms).change(pairing, PairingDecider.propose(terms));
        return pairings.create(proposal.id(), first).state();
    }

    /// Who shall be shown to whom, and why.
    public record Proposal(
            PairingId id,
            CohortId cohort,
            PairingRunId run,
            Partner mentor,
            Partner mentee,
            Fit fit,
            Messages messages) {

        /// A proposal without a word from anybody.
        public Proposal(
                PairingId id,
                CohortId cohort,
                PairingRunId run,
                Partner mentor,
                Partner mentee,
                Fit fit) {
            this(id, cohort, run, mentor, mentee, fit, Messages.NONE);
        }
    }

    /// What each side reads beside the proposal.
    public record Messages(@Nullable String mentor, @Nullable String mentee) {

        public static final Messages NONE = new Messages(null, null);
    }

    /// How well the two fit.
    ///
    /// @param score thousandths of the best conceivable fit
    public record Fit(int score, List<Reason> reasons) {

        Pairing.Fit ofTerms() {
            return new Pairing.Fit(score, reasons.stream().map(Reason::ofTerms).toList());
        }
    }

    /// One of the reasons.
    ///
    /// @param points 0 to 100
    /// @param words that both may read
    public record Reason(String criterion, int points, String words) {

        Pairing.FitReason ofTerms() {
            return new Pairing.FitReason(criterion, points, words);
        }
    }

    /// One of the two.
    public record Partner(PersonId person, EnrolmentId enrolment) {}
}
