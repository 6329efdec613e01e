package org.mentoring.pairing.run.fairness.domain;

import org.mentoring.pairing.run.fairness.domain.Overlap.Both;

import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;

/// Which groups are not shown one by one, so that no figure of fewer people than the smallest group
/// is shown, nor follows from those that are shown: not from the sum over a grouping, and not from
/// two groupings taken together.
///
/// Groups that are merged are shown as one. So each grouping still adds up to the whole.
final class Suppression {

    private final SortedMap<Grouping, Grouped> shown = new TreeMap<>();
    private final int smallest;

    private Suppression(List<Map<Grouping, String>> people, int smallest) {
        this.smallest = smallest;
        for (var grouping : Grouping.values()) {
            shown.put(
                    grouping, new Grouped(people.stream().map(it -> name(it, grouping)).toList()));
        }
    }

    private static String name(Map<Grouping, String> person, Grouping grouping) {
        return Objects.requireNonNull(person.get(grouping));
    }

    /// The groups to merge in each grouping: none, or two at least.
    ///
    /// @param people each person's groups; as many as the smallest group has at least
    static Map<Grouping, Set<String>> of(List<Map<Grouping, String>> people, int smallest) {
        var suppression = new Suppression(people, smallest);
        suppression.shown.values().forEach(grouped -> grouped.mergeSmall(smallest));
        suppression.shown.forEach((later, grouped) ->
                suppression
                        .shown
                        .headMap(later)
                        .values()
                        .forEach(earlier -> suppression.keepApart(earlier, grouped)));
        var merged = new EnumMap<Grouping, Set<String>>(Grouping.class);
        suppression.shown.forEach((grouping, grouped) -> merged.put(grouping, grouped.merged()));
        return merged;
    }

    /// What was apart from an earlier grouping stays so while more is merged.
    private void keepApart(Grouped earlier, Grouped later) {
        var counted = counted(earlier, later);
        var weak = weakest(counted, later);
        while (weak.isPresent()) {
            later.mergeOneOf(weak.get());
            weak = weakest(counted, later);
        }
    }

    private static Map<Both, Integer> counted(Grouped earlier, Grouped later) {
        var counted = new HashMap<Both, Integer>();
        for (var person = 0; person < later.names().size(); person++) {
            var first = earlier.shown(earlier.names().get(person));
            counted.merge(new Both(first, later.names().get(person)), 1, Integer::sum);
        }
        return counted;
    }

    private Optional<Set<String>> weakest(Map<Both, Integer> counted, Grouped later) {
        var now = new HashMap<Both, Integer>();
        counted.forEach((both, people) ->
                now.merge(
                        new Both(both.first(), later.shown(both.second())), people, Integer::sum));
        return Overlap.weakest(now, smallest);
    }
}
