package org.mentoring.pairing.run.fairness.domain;

import org.jspecify.annotations.Nullable;

import java.util.Arrays;
import java.util.List;

/// How the result of a run is spread over the groups of one side, as far as it may be shown.
///
/// @param all everybody; absent where they are fewer than the smallest group, and then so is all
///   the rest
public record Fairness(@Nullable Figures all, List<ByGroup> groupings) {

    public Fairness {
        groupings = List.copyOf(groupings);
    }

    /// One grouping of everybody.
    ///
    /// @param groups the largest first
    /// @param others the groups that are not shown one by one, taken together
    public record ByGroup(Grouping grouping, List<Group> groups, @Nullable Others others) {

        public ByGroup {
            groups = List.copyOf(groups);
        }
    }

    /// People who are alike in one thing.
    ///
    /// @param disparity where clearly fewer of them got a partner than of another group
    public record Group(String name, Figures figures, @Nullable Disparity disparity) {}

    /// Several groups that are shown as one.
    ///
    /// @param groups how many they are
    public record Others(int groups, Figures figures) {}

    /// Looks at one side of a run.
    ///
    /// @param smallest figures of fewer people are neither shown nor do they follow from others
    public static Fairness of(List<Participant> people, int smallest) {
        if (people.size() < smallest) {
            return new Fairness(null, List.of());
        }
        var shown = new ShownFigures(people, smallest);
        return new Fairness(
                shown.ofAll(), Arrays.stream(Grouping.values()).map(shown::by).toList());
    }
}
