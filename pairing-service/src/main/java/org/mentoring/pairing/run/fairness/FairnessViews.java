package org.mentoring.pairing.run.fairness;

import org.jspecify.annotations.Nullable;
import org.mentoring.pairing.run.fairness.RunFairness.BothSides;
import org.mentoring.pairing.run.fairness.domain.Disparity;
import org.mentoring.pairing.run.fairness.domain.Fairness;
import org.mentoring.pairing.run.fairness.domain.Fairness.ByGroup;
import org.mentoring.pairing.run.fairness.domain.Fairness.Group;
import org.mentoring.pairing.run.fairness.domain.Fairness.Others;
import org.mentoring.pairing.run.fairness.domain.Figures;

import java.util.List;

/// Answers about how a run's result is spread.
final class FairnessViews {

    private static final double THOUSANDTHS = 1000.0;

    private FairnessViews() {}

    static RunFairnessView of(String run, BothSides sides) {
        var smallest = sides.smallestGroup();
        return new RunFairnessView(
                run, smallest, side(sides.mentees(), smallest), side(sides.mentors(), smallest));
    }

    private static SideView side(Fairness side, int smallest) {
        return new SideView(
                side.all() == null ? null : figures(side.all()),
                side.all() == null
                        ? "These are fewer than %d people: figures about so few would speak of each of them."
                                .formatted(smallest)
                        : null,
                side.groupings().stream().map(it -> grouping(it, smallest)).toList());
    }

    private static GroupingView grouping(ByGroup grouping, int smallest) {
        return new GroupingView(
                grouping.grouping().wireName(),
                grouping.groups().stream().map(FairnessViews::group).toList(),
                grouping.others() == null ? null : others(grouping.others(), smallest));
    }

    private static GroupView group(Group group) {
        return new GroupView(
                group.name(),
                figures(group.figures()),
                group.disparity() == null ? null : disparity(group.disparity()));
    }

    private static DisparityView disparity(Disparity disparity) {
        return new DisparityView(
                disparity.comparedWith(),
                rounded(disparity.ratio()),
                disparity.mayBeChance(),
                disparity.words());
    }

    private static OthersView others(Others others, int smallest) {
        return new OthersView(
                others.groups(),
                figures(others.figures()),
                "Figures of fewer than %d people are hidden. So are those from which they could be worked out: all these groups are shown as one."
                        .formatted(smallest));
    }

    private static FiguresView figures(Figures figures) {
        return new FiguresView(
                figures.people(),
                figures.withPartner(),
                rounded(figures.rate()),
                figures.meanScore(),
                figures.worstOffScore());
    }

    private static double rounded(double part) {
        return Math.round(part * THOUSANDTHS) / THOUSANDTHS;
    }

    /// `GET /api/pairing-runs/{id}/fairness`, for the cohort's coordinators. Counts everybody whom
    /// the run could have given a partner: who has a draft, whatever became of it, and who was left
    /// out. Drafts count as they stand now; people are in the groups that their profiles say now.
    ///
    /// @param smallestGroup the cohort's: figures of fewer people are not here, and do not follow
    ///   from those that are
    record RunFairnessView(String runId, int smallestGroup, SideView mentees, SideView mentors) {}

    /// All mentees, or all mentors.
    ///
    /// @param all everybody of this side; absent when they are too few
    /// @param hidden why there are no figures of this side, in plain words
    /// @param groupings by seniority, location, language and zone; none when people are too few
    record SideView(
            @Nullable FiguresView all, @Nullable String hidden, List<GroupingView> groupings) {}

    /// Everybody of one side in groups.
    ///
    /// @param by `seniority`, `location`, `language` (the one spoken best) or `zone` (three hours
    ///   of the clock without summer time, the first of them included)
    /// @param groups the largest first
    /// @param others the groups that are hidden, taken together; absent when none is
    record GroupingView(String by, List<GroupView> groups, @Nullable OthersView others) {}

    /// People who are alike in one thing.
    ///
    /// @param name a seniority, a place, a language's code or a band of time zones; `not given`
    ///   where the profile does not say it, `not known` where there is no profile any more
    /// @param disparity where the rate is clearly lower than that of another group
    record GroupView(String name, FiguresView figures, @Nullable DisparityView disparity) {}

    /// What came of some people.
    ///
    /// @param withPartner how many of them have a draft or a pairing from this run
    /// @param rate the same as a part of all, 0 to 1
    /// @param meanScore how well they fit their partners, in thousandths, each person counting
    ///   once; absent when nobody has a partner, and when it would tell of too few people
    /// @param worstOffScore the same over the tenth that fits worst, at least `smallestGroup`
    ///   people; absent when there are not twice as many with a partner
    record FiguresView(
            int people,
            int withPartner,
            double rate,
            @Nullable Integer meanScore,
            @Nullable Integer worstOffScore) {}

    /// A hint that a group's rate is less than four fifths of the highest: the rule of thumb of the
    /// Uniform Guidelines on Employee Selection Procedures (29 CFR 1607.4(D)). It says where to
    /// look, not that anything is wrong.
    ///
    /// @param comparedWith the group with the highest rate, of those with a fiftieth of all people
    /// @param ratio of the two rates
    /// @param mayBeChance whether drawing lots would make so large a difference in one case of
    ///   twenty or more
    /// @param words the same in plain words
    record DisparityView(String comparedWith, double ratio, boolean mayBeChance, String words) {}

    /// Groups that are not shown one by one.
    ///
    /// @param groups how many they are
    /// @param hidden why, in plain words
    record OthersView(int groups, FiguresView figures, String hidden) {}
}
