package org.mentoring.pairing.run.domain.matching;

import org.jspecify.annotations.Nullable;

import java.util.List;

/// A suggested pair, with what speaks for it.
///
/// @param score thousandths of the best conceivable fit
/// @param runnerUp the next best mentor for this mentee among those that the rules allow and that
///   no locked pair has taken
/// @param locked whether the pair was to be made, whoever would fit better
public record Draft(
        Candidate mentor,
        Candidate mentee,
        int score,
        List<Reason> reasons,
        @Nullable RunnerUp runnerUp,
        boolean locked) {

    /// The mentor who would have been next.
    public record RunnerUp(Candidate mentor, int score, String words) {}
}
