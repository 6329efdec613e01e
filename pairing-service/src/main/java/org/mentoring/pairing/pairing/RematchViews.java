package org.mentoring.pairing.pairing;

import org.jspecify.annotations.Nullable;
import org.mentoring.pairing.domain.PersonId;
import org.mentoring.pairing.domain.Side;
import org.mentoring.pairing.pairing.PairingViews.PartnerView;
import org.mentoring.pairing.pairing.domain.Closing;
import org.mentoring.pairing.pairing.domain.Pairing;
import org.mentoring.pairing.pairing.domain.Pairing.Closed;
import org.mentoring.pairing.pairing.domain.Pairing.Party;
import org.mentoring.pairing.pairing.domain.Rematch;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Set;

/// Answers about those who look for another partner.
final class RematchViews {

    private RematchViews() {}

    static RematchView of(Pairing pairing, Set<Side> looking, Map<PersonId, String> names) {
        var terms = pairing.terms();
        var closure = pairing instanceof Closed closed ? closed.closure() : null;
        return new RematchView(
                terms.id().value(),
                partner(terms.mentor(), names),
                partner(terms.mentee(), names),
                PairingDocument.names(looking),
                Rematch.of(pairing).orElseThrow().since(),
                (closure == null ? Closing.LEFT : closure.how()).wireName(),
                closure == null ? null : ActorDocument.nameOf(closure.by()),
                closure == null ? null : closure.reason());
    }

    private static PartnerView partner(Party party, Map<PersonId, String> names) {
        return new PartnerView(party.person().value(), names.get(party.person()));
    }

    /// An entry of `GET /api/cohorts/{id}/rematches`, for the cohort's coordinators.
    ///
    /// @param lookingFor who still looks for a partner: `mentor`, `mentee`
    /// @param how `rematch`, `stopped` or `left`
    /// @param by `mentor`, `mentee`, `coordinator` or `service`; absent while the pairing of who
    ///   has left still waits for its end
    /// @param reason in the words of who ended the pairing; the partner never sees it
    record RematchView(
            String pairingId,
            PartnerView mentor,
            PartnerView mentee,
            List<String> lookingFor,
            Instant since,
            String how,
            @Nullable String by,
            @Nullable String reason) {}
}
