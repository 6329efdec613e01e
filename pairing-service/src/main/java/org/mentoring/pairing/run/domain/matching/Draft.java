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
    ///
    /// @param loss what any result loses, at least, in which the mentee has this mentor
    public record RunnerUp(Candidate mentor, int score, String words, Loss loss) {}

    /// By how much a result is worse, at least.
    ///
    /// @param people so many more are left out; 0 where it is not certain that there are any
    /// @param score by so much the total is lower if nobody more is left out, with what it counts
    ///   that somebody has waited
    public record Loss(int people, int score) {

        static Loss of(long worth, int firstPartnerBonus) {
            var people = firstPartnerBonus == 0 ? 0 : worth / firstPartnerBonus;
            return new Loss((int) people, people > 0 ? 0 : (int) worth);
        }
    }
}
