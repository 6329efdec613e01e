package org.mentoring.pairing.run;

import org.mentoring.pairing.domain.PersonId;
import org.mentoring.pairing.run.PairingRunViews.PersonView;
import org.mentoring.pairing.run.domain.PairingRun.Request;
import org.mentoring.pairing.run.domain.PairingRun.Result;

import java.util.List;
import java.util.Map;

/// Answers about two runs side by side.
final class RunComparisonViews {

    private RunComparisonViews() {}

    static ComparedRunView of(Request request, Result result, int pairs) {
        return new ComparedRunView(
                request.id().value(),
                request.aim().wireName(),
                pairs,
                result.unmatchedMentees(),
                result.unmatchedMentors(),
                result.totalScore(),
                result.fingerprint());
    }

    static ComparedPairView of(KeptDraft draft, Map<PersonId, String> names) {
        return new ComparedPairView(
                draft.pairing().value(),
                PairingRunViews.person(draft.mentor().person(), names),
                PairingRunViews.person(draft.mentee().person(), names),
                draft.score());
    }

    /// `GET /api/pairing-runs/{id}/comparison?with={other}`, for the cohort's coordinators.
    ///
    /// @param samePeople whether both were computed over the same people: otherwise the difference
    ///   need not come from the settings
    /// @param pairsInBoth how many pairs both have
    /// @param pairsInRunOnly how many pairs only this run has
    /// @param pairsInOtherOnly how many pairs only the other one has
    /// @param inRunOnly the first 200 of these, the best fitting first
    /// @param inOtherOnly the first 200 of those, the best fitting first
    record RunComparisonView(
            ComparedRunView run,
            ComparedRunView other,
            boolean samePeople,
            int pairsInBoth,
            int pairsInRunOnly,
            int pairsInOtherOnly,
            List<ComparedPairView> inRunOnly,
            List<ComparedPairView> inOtherOnly) {}

    /// One of the two.
    ///
    /// @param pairs drafts and pairings as they stand now, without dropped ones
    /// @param unmatchedMentees as computed
    /// @param unmatchedMentors as computed
    /// @param totalScore as computed; comparable where the weights are the same
    record ComparedRunView(
            String id,
            String aim,
            int pairs,
            int unmatchedMentees,
            int unmatchedMentors,
            long totalScore,
            String inputFingerprint) {}

    /// A pair that one of the two has.
    record ComparedPairView(String draftId, PersonView mentor, PersonView mentee, int score) {}
}
