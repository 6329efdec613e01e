package org.mentoring.pairing.run.fairness.domain;

import static java.util.Comparator.comparingInt;

import java.util.Collection;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;

/// The same people in one grouping: which group each is in, and which groups are merged.
final class Grouped {

    /// What merged groups are called together; no group is called so.
    private static final String MERGED = "";

    private final List<String> names;
    private final Map<String, Integer> sizes = new TreeMap<>();
    private final Set<String> merged = new HashSet<>();

    /// @param names the group of each person
    Grouped(List<String> names) {
        this.names = names;
        names.forEach(name -> sizes.merge(name, 1, Integer::sum));
    }

    /// The groups that are not shown one by one.
    Set<String> merged() {
        return Set.copyOf(merged);
    }

    /// The group of each person, before any was merged.
    List<String> names() {
        return names;
    }

    /// What a group is called now.
    String shown(String name) {
        return merged.contains(name) ? MERGED : name;
    }

    /// Merges groups that are too small, and the next smallest as long as those together are too
    /// small: one that is hidden alone would follow from the sum.
    void mergeSmall(int smallest) {
        sizes.forEach((name, size) -> {
            if (size < smallest) {
                merged.add(name);
            }
        });
        while (!merged.isEmpty() && mergedSize() < smallest && hasMore()) {
            mergeNext(sizes.keySet());
        }
    }

    /// Merges one group more: the smallest of these, or of all where none of these is left. The
    /// first to be merged takes another with it.
    void mergeOneOf(Collection<String> groups) {
        var alone = merged.isEmpty();
        mergeNext(groups);
        if (alone) {
            mergeNext(groups);
        }
    }

    private void mergeNext(Collection<String> groups) {
        smallestOf(groups).or(() -> smallestOf(sizes.keySet())).ifPresent(merged::add);
    }

    private Optional<String> smallestOf(Collection<String> groups) {
        return groups.stream()
                .filter(sizes::containsKey)
                .filter(name -> !merged.contains(name))
                .min(comparingInt(this::size).thenComparing(Comparator.naturalOrder()));
    }

    private boolean hasMore() {
        return merged.size() < sizes.size();
    }

    private int mergedSize() {
        return merged.stream().mapToInt(this::size).sum();
    }

    private int size(String name) {
        return sizes.getOrDefault(name, 0);
    }
}
