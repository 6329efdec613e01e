package org.mentoring.pairing.run.fairness.domain;

import static java.util.Comparator.comparingInt;
import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.toMap;

import org.jspecify.annotations.Nullable;
import org.mentoring.pairing.run.fairness.domain.Fairness.ByGroup;
import org.mentoring.pairing.run.fairness.domain.Fairness.Group;
import org.mentoring.pairing.run.fairness.domain.Fairness.Others;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/// The figures of one side's groups that may be shown.
///
/// Counts and scores are two matters: a group large enough to be shown may have few people with a
/// partner, and scores are those of these people only.
final class ShownFigures {

    /// Those not shown one by one; no group has a blank name.
    private static final String OTHERS = " ";

    private final List<Participant> people;
    private final int smallest;
    private final Map<Grouping, Set<String>> merged;
    private final Map<Grouping, Set<String>> withoutScores;
    private final boolean scoresOfAll;

    /// @param people the smallest group at least
    ShownFigures(List<Participant> people, int smallest) {
        this.people = people;
        this.smallest = smallest;
        this.merged = Suppression.of(people.stream().map(Participant::groups).toList(), smallest);
        var scored = people.stream().filter(Participant::hasPartner).map(this::shown).toList();
        this.scoresOfAll = scored.size() >= smallest;
        this.withoutScores = scoresOfAll ? Suppression.of(scored, smallest) : Map.of();
    }

    private Map<Grouping, String> shown(Participant person) {
        var names = new EnumMap<Grouping, String>(Grouping.class);
        person.groups().forEach((grouping, _) -> names.put(grouping, shown(grouping, person)));
        return names;
    }

    private String shown(Grouping grouping, Participant person) {
        var name = person.group(grouping);
        return mergedIn(grouping).contains(name) ? OTHERS : name;
    }

    private Set<String> mergedIn(Grouping grouping) {
        return merged.getOrDefault(grouping, Set.of());
    }

    Figures ofAll() {
        return figures(people, scoresOfAll);
    }

    private Figures figures(List<Participant> group, boolean withScores) {
        var figures = Figures.of(group, smallest);
        return withScores ? figures : figures.withoutScores();
    }

    ByGroup by(Grouping grouping) {
        var figures = figuresBy(grouping);
        var others = figures.remove(OTHERS);
        var disparities = FourFifths.of(figures, people.size());
        return new ByGroup(
                grouping,
                figures.entrySet().stream()
                        .map(it ->
                                new Group(it.getKey(), it.getValue(), disparities.get(it.getKey())))
                        .sorted(
                                comparingInt((Group group) -> group.figures().people())
                                        .reversed()
                                        .thenComparing(Group::name))
                        .toList(),
                others(grouping, others));
    }

    private Map<String, Figures> figuresBy(Grouping grouping) {
        var hidden = withoutScores.getOrDefault(grouping, Set.of());
        return people.stream()
                .collect(groupingBy(person -> shown(grouping, person)))
                .entrySet()
                .stream()
                .collect(
                        toMap(
                                Map.Entry::getKey,
                                it ->
                                        figures(
                                                it.getValue(),
                                                scoresOfAll && !hidden.contains(it.getKey()))));
    }

    private @Nullable Others others(Grouping grouping, @Nullable Figures figures) {
        return figures == null ? null : new Others(mergedIn(grouping).size(), figures);
    }
}
