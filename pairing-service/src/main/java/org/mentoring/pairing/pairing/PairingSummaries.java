package org.mentoring.pairing.pairing;

import static java.util.stream.Collectors.toSet;

import org.jspecify.annotations.Nullable;
import org.mentoring.pairing.domain.CohortId;
import org.mentoring.pairing.domain.PairingId;
import org.mentoring.pairing.pairing.GoalCounts.Mentee;
import org.mentoring.pairing.pairing.PairingSummary.Settled;
import org.mentoring.pairing.pairing.domain.Pairing;
import org.mentoring.pairing.pairing.domain.Relationship;

import java.util.List;
import java.util.Map;
import java.util.NoSuchElementException;
import java.util.Optional;

/// The pairings of a whole cohort, for taking it elsewhere.
public final class PairingSummaries {

    private final MongoPairings pairings;
    private final GoalCounts goals;

    PairingSummaries(MongoPairings pairings, GoalCounts goals) {
        this.pairings = pairings;
        this.goals = goals;
    }

    /// All pairings of a cohort, the first proposed first.
    public List<PairingId> idsOf(CohortId cohort) {
        return pairings.idsOf(cohort);
    }

    /// One summary for each of these pairings, in the same order.
    ///
    /// @throws NoSuchElementException when one of them is not there
    public List<PairingSummary> of(List<PairingId> ids) {
        var found = pairings.find(ids);
        var counts =
                goals.of(found.values().stream().map(PairingSummaries::menteeOf).collect(toSet()));
        return ids.stream()
                .map(id -> Optional.ofNullable(found.get(id)).orElseThrow())
                .map(pairing -> summary(pairing, counts))
                .toList();
    }

    private static PairingSummary summary(Pairing pairing, Map<Mentee, Integer> counts) {
        var terms = pairing.terms();
        var relationship = pairing instanceof Pairing.Begun it ? it.relationship() : null;
        return new PairingSummary(
                terms.mentor().person(),
                terms.mentee().person(),
                PairingDocument.statusOf(pairing),
                terms.proposedAt(),
                relationship == null ? null : relationship.since(),
                relationship == null ? null : latest(relationship),
                counts.getOrDefault(menteeOf(pairing), 0));
    }

    private static @Nullable Settled latest(Relationship relationship) {
        var versions = relationship.agreements();
        return versions.isEmpty() ? null : Settled.of(versions.getLast());
    }

    private static Mentee menteeOf(Pairing pairing) {
        return new Mentee(pairing.terms().cohort(), pairing.terms().mentee().person());
    }
}
