package org.mentoring.pairing.run.fairness.domain;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mentoring.pairing.run.fairness.domain.Grouping.LANGUAGE;
import static org.mentoring.pairing.run.fairness.domain.Grouping.LOCATION;

import org.junit.jupiter.api.Test;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.SplittableRandom;

class SuppressionTest {

    private static final int COHORTS = 2_000;
    private static final int FIVE = 5;

    @Test
    void showsEveryGroupThatIsLargeEnough() {
        var people = People.nobody().at("Berlin", 9, 0, 0).at("London", 5, 0, 0);

        assertThat(Suppression.of(people.groups(), FIVE).values()).containsOnly(Set.of());
    }

    @Test
    void hidesTheNextSmallestWithOneThatIsTooSmall() {
        var people =
                People.nobody().at("Berlin", 9, 0, 0).at("London", 7, 0, 0).at("Lyon", 4, 0, 0);

        assertThat(Suppression.of(people.groups(), FIVE))
                .containsEntry(LOCATION, Set.of("Lyon", "London"));
    }

    @Test
    void hidesSeveralThatAreTooSmallWithoutAnother() {
        var people =
                People.nobody().at("Berlin", 9, 0, 0).at("London", 3, 0, 0).at("Lyon", 2, 0, 0);

        assertThat(Suppression.of(people.groups(), FIVE))
                .containsEntry(LOCATION, Set.of("Lyon", "London"));
    }

    @Test
    void hidesSeveralWithAnotherWhileTogetherTheyAreTooSmall() {
        var people =
                People.nobody().at("Berlin", 9, 0, 0).at("London", 2, 0, 0).at("Lyon", 2, 0, 0);

        assertThat(Suppression.of(people.groups(), FIVE))
                .containsEntry(LOCATION, Set.of("Lyon", "London", "Berlin"));
    }

    /// Both are large enough, but French without Paris is the three in Lyon.
    @Test
    void hidesWhatFollowsFromTwoGroupingsTogether() {
        var people =
                People.nobody()
                        .speaking("de", "Berlin", 20)
                        .speaking("fr", "Paris", 17)
                        .speaking("fr", "Lyon", 3)
                        .speaking("de", "Bern", 4);

        var merged = Suppression.of(people.groups(), FIVE);

        assertThat(merged).containsEntry(LOCATION, Set.of("Lyon", "Bern"));
        assertThat(merged).containsEntry(LANGUAGE, Set.of("de", "fr"));
    }

    @Test
    void leavesTwoGroupingsAloneThatOverlapByEnough() {
        var people =
                People.nobody()
                        .speaking("de", "Berlin", 20)
                        .speaking("fr", "Berlin", 5)
                        .speaking("fr", "Paris", 17);

        assertThat(Suppression.of(people.groups(), FIVE).values()).containsOnly(Set.of());
    }

    @Test
    void nothingFollowsAboutFewerPeopleThanTheSmallestGroup() {
        var foundWithoutSuppression = 0;
        for (var seed = 1L; seed <= COHORTS; seed++) {
            var smallest = 3 + new SplittableRandom(seed).nextInt(3);
            var people = People.random(seed, smallest).stream().map(Participant::groups).toList();
            var merged = Suppression.of(people, smallest);
            for (var one : Grouping.values()) {
                for (var other : Grouping.values()) {
                    var shown = inTwo(people, one, other, merged);
                    assertThat(new Subtraction(shown, smallest).found())
                            .as("seed %d, %s and %s", seed, one, other)
                            .isEmpty();
                    var open = inTwo(people, one, other, Map.of());
                    if (new Subtraction(open, smallest).found().isPresent()) {
                        foundWithoutSuppression++;
                    }
                }
            }
        }
        assertThat(foundWithoutSuppression).isGreaterThan(COHORTS);
    }

    @Test
    void hidesNoGroupAlone() {
        for (var seed = 1L; seed <= COHORTS; seed++) {
            var people = People.random(seed, FIVE).stream().map(Participant::groups).toList();

            assertThat(Suppression.of(people, FIVE).values())
                    .as("seed %d", seed)
                    .noneMatch(merged -> merged.size() == 1);
        }
    }

    private static List<List<String>> inTwo(
            List<Map<Grouping, String>> people,
            Grouping one,
            Grouping other,
            Map<Grouping, Set<String>> merged) {
        return people.stream()
                .map(person -> List.of(shown(person, one, merged), shown(person, other, merged)))
                .toList();
    }

    private static String shown(
            Map<Grouping, String> person, Grouping grouping, Map<Grouping, Set<String>> merged) {
        var name = Objects.requireNonNull(person.get(grouping));
        return merged.getOrDefault(grouping, Set.of()).contains(name) ? "others" : name;
    }
}
