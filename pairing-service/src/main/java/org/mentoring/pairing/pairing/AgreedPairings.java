package org.mentoring.pairing.pairing;

import org.mentoring.pairing.cohort.CohortService;
import org.mentoring.pairing.domain.CohortId;
import org.mentoring.pairing.domain.Decision;
import org.mentoring.pairing.domain.EnrolmentId;
import org.mentoring.pairing.domain.PairingId;
import org.mentoring.pairing.domain.PairingRequestId;
import org.mentoring.pairing.domain.Side;
import org.mentoring.pairing.pairing.PairingProposals.Partner;
import org.mentoring.pairing.pairing.domain.Pairing;
import org.mentoring.pairing.pairing.domain.Pairing.Party;
import org.mentoring.pairing.pairing.domain.Pairing.Terms;
import org.mentoring.pairing.pairing.domain.PairingCommand.Accept;
import org.mentoring.pairing.pairing.domain.PairingDecider;
import org.mentoring.pairing.pairing.domain.PairingEvent;
import org.mentoring.pairing.pairing.domain.PairingEvolution;
import org.mentoring.runtime.aggregate.Ids;

import java.time.Instant;

/// Begins the relationship of two people who have agreed on it already. Their places are confirmed
/// before, by whoever brought them together.
public final class AgreedPairings {

    private final MongoPairings pairings;
    private final PairingDeciders deciders;
    private final PairingChanges changes;
    private final CohortService cohorts;

    AgreedPairings(
            MongoPairings pairings,
            PairingDeciders deciders,
            PairingChanges changes,
            CohortService cohorts) {
        this.pairings = pairings;
        this.deciders = deciders;
        this.changes = changes;
        this.cohorts = cohorts;
    }

    /// What the pairing of two enrolments is called. It follows from the two, so that nobody is
    /// paired twice in a cohort, however often and by whomever.
    public static PairingId idOf(EnrolmentId mentor, EnrolmentId mentee) {
        return new PairingId(Ids.derivedFrom("pairing", mentor.value(), mentee.value()));
    }

    /// Makes the pairing, active at once, or waiting for a coordinator where the cohort wants that.
    /// May be repeated after any interruption. A pairing that a coordinator has proposed meanwhile
    /// becomes active in any cohort: all have said yes.
    ///
    /// False when a pairing of the two is over already: it stays so.
    public boolean begin(Agreed agreed) {
        var known = pairings.find(agreed.id());
        return isThere(known.orElseGet(() -> create(agreed)), agreed.at());
    }

    /// Whether the places kept under this id belong to a pairing, so that nobody else may release
    /// them.
    public boolean hasPlaces(PairingId id) {
        return pairings.find(id).filter(it -> !(it instanceof Pairing.Over)).isPresent();
    }

    private boolean isThere(Pairing pairing, Instant at) {
        return switch (pairing) {
            case Pairing.Proposed proposed ->
                    proposed.awaitsApproval() || acceptForBoth(proposed, at);
            case Pairing.Active _, Pairing.Paused _ -> true;
            case Pairing.Over _ -> false;
        };
    }

    private boolean acceptForBoth(Pairing.Proposed proposed, Instant at) {
        var terms = proposed.terms();
        changes.change(terms, null, new Accept(Side.MENTEE, at));
        return isThere(changes.change(terms, null, new Accept(Side.MENTOR, at)).state(), at);
    }

    private Pairing create(Agreed agreed) {
        var terms =
                new Terms(
                        agreed.id(),
                        agreed.cohort(),
                        null,
                        agreed.request(),
                        party(agreed.mentor()),
                        party(agreed.mentee()),
                        agreed.at(),
                        null);
        var pairing = PairingEvolution.begin(new PairingEvent.Proposed(terms));
        var first = deciders.of(terms).change(pairing, decide(terms, agreed.at()));
        return pairings.create(agreed.id(), first).state();
    }

    /// Where every coordinator is one of the two, all have said yes.
    private Decision<PairingEvent> decide(Terms terms, Instant at) {
        if (!cohorts.requestRulesOf(terms.cohort()).approval()) {
            return PairingDecider.begin(terms, at);
        }
        var approvers =
                cohorts.coordinatorsBesides(
                        terms.cohort(), terms.mentor().person(), terms.mentee().person());
        return approvers.isEmpty()
                ? PairingDecider.begin(terms, at)
                : PairingDecider.agree(terms, approvers);
    }

    private static Party party(Partner partner) {
        return new Party(partner.person(), partner.enrolment());
    }

    /// Who has agreed, and when.
    ///
    /// @param id as [#idOf] says
    public record Agreed(
            PairingId id,
            CohortId cohort,
            PairingRequestId request,
            Partner mentor,
            Partner mentee,
            Instant at) {}
}
