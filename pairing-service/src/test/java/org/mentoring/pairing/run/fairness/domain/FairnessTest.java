package org.mentoring.pairing.run.fairness.domain;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;
import static org.mentoring.pairing.run.fairness.domain.Grouping.LOCATION;

import org.junit.jupiter.api.Test;
import org.mentoring.pairing.run.fairness.domain.Fairness.ByGroup;
import org.mentoring.pairing.run.fairness.domain.Fairness.Group;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;

class FairnessTest {

    private static final int FIVE = 5;
    private static final int COHORTS = 2_000;

    @Test
    void tellsRateAndScoresOfEachGroupBesideEverybody() {
        var people = People.nobody().at("Berlin", 10, 10, 800).at("London", 8, 6, 500);

        var fairness = Fairness.of(people.all(), FIVE);

        assertThat(fairness.all()).isEqualTo(new Figures(18, 16, 688, 500));
        assertThat(by(fairness).groups())
                .containsExactly(
                        new Group("Berlin", new Figures(10, 10, 800, 800), null),
                        new Group(
                                "London",
                                new Figures(8, 6, 500, null),
                                FourFifths.of(
                                                Map.of(
                                                        "Berlin", new Figures(10, 10, 800, 800),
                                                        "London", new Figures(8, 6, 500, null)),
                                                18)
                                        .get("London")));
        assertThat(by(fairness).others()).isNull();
    }

    @Test
    void everybodyCountsOnceHoweverManyPartnersTheyHave() {
        var people = new ArrayList<>(People.nobody().at("Berlin", 4, 4, 400).all());
        people.add(new Participant(people.getFirst().groups(), 2, 1800));

        assertThat(Fairness.of(people, FIVE).all()).isEqualTo(new Figures(5, 5, 500, null));
    }

    @Test
    void theWorstOffAreATenthButNeverFewerThanTheSmallestGroup() {
        var few = People.nobody().at("Berlin", 10, 10, 900).all();
        var hundred = People.nobody().at("Berlin", 90, 90, 900).at("Berlin", 10, 10, 100).all();

        assertThat(Fairness.of(few, FIVE).all()).isEqualTo(new Figures(10, 10, 900, 900));
        assertThat(Fairness.of(few.subList(0, 9), FIVE).all())
                .isEqualTo(new Figures(9, 9, 900, null));
        assertThat(Fairness.of(hundred, FIVE).all()).isEqualTo(new Figures(100, 100, 820, 100));
    }

    @Test
    void aSideThatIsTooSmallTellsNothing() {
        var people = People.nobody().at("Berlin", 4, 4, 800).all();

        assertThat(Fairness.of(people, FIVE)).isEqualTo(new Fairness(null, List.of()));
        assertThat(Fairness.of(List.of(), FIVE).groupings()).isEmpty();
    }

    @Test
    void smallGroupsAreShownTogether() {
        var people =
                People.nobody()
                        .at("Berlin", 10, 5, 800)
                        .at("London", 3, 3, 500)
                        .at("Lyon", 2, 2, 500);

        var byPlace = by(Fairness.of(people.all(), FIVE));

        assertThat(byPlace.groups()).extracting(Group::name).containsExactly("Berlin");
        assertThat(byPlace.others())
                .isEqualTo(new Fairness.Others(2, new Figures(5, 5, 500, null)));
    }

    /// Three of London fit badly: their mean would follow from that of everybody.
    @Test
    void scoresOfFewPeopleAreHiddenWithThoseFromWhichTheyFollow() {
        var people =
                People.nobody()
                        .at("Berlin", 10, 10, 800)
                        .at("London", 10, 3, 100)
                        .at("Madrid", 10, 9, 600);

        var fairness = Fairness.of(people.all(), FIVE);

        assertThat(fairness.all()).isEqualTo(new Figures(30, 22, 623, 300));
        assertThat(by(fairness).groups())
                .extracting(Group::name, Group::figures)
                .containsExactly(
                        tuple("Berlin", new Figures(10, 10, 800, 800)),
                        tuple("London", new Figures(10, 3, null, null)),
                        tuple("Madrid", new Figures(10, 9, null, null)));
    }

    @Test
    void scoresAreHiddenWhereFewHaveAPartnerAtAll() {
        var people = People.nobody().at("Berlin", 10, 2, 800).at("London", 10, 2, 100);

        var fairness = Fairness.of(people.all(), FIVE);

        assertThat(fairness.all()).isEqualTo(new Figures(20, 4, null, null));
        assertThat(by(fairness).groups())
                .extracting(Group::figures)
                .containsOnly(new Figures(10, 2, null, null));
    }

    @Test
    void aGroupWithoutAnyPartnerHasNothingToHide() {
        var people = People.nobody().at("Berlin", 10, 10, 800).at("London", 10, 0, 0);

        assertThat(by(Fairness.of(people.all(), FIVE)).groups())
                .extracting(Group::figures)
                .containsExactly(new Figures(10, 10, 800, 800), new Figures(10, 0, null, null));
    }

    @Test
    void noFigureIsOfFewerPeopleThanTheSmallestGroup() {
        for (var seed = 1L; seed <= COHORTS; seed++) {
            var fairness = Fairness.of(People.random(seed, 1), FIVE);
            for (var grouping : fairness.groupings()) {
                assertThat(figures(grouping))
                        .as("seed %d", seed)
                        .allMatch(it -> it.people() >= FIVE)
                        .allMatch(it -> it.meanScore() == null || it.withPartner() >= FIVE)
                        .allMatch(it -> it.worstOffScore() == null || it.meanScore() != null);
                assertThat(figures(grouping).stream().mapToInt(Figures::people).sum())
                        .as("seed %d", seed)
                        .isEqualTo(all(fairness).people());
            }
        }
    }

    /// What is missing is of several people: enough, or nobody.
    @Test
    void scoresThatAreMissingAreOfEnoughPeopleTogether() {
        for (var seed = 1L; seed <= COHORTS; seed++) {
            var fairness = Fairness.of(People.random(seed, 1), FIVE);
            for (var grouping : fairness.groupings()) {
                var missing =
                        figures(grouping).stream()
                                .filter(it -> it.meanScore() == null)
                                .mapToInt(Figures::withPartner)
                                .sum();
                if (all(fairness).meanScore() != null) {
                    assertThat(missing).as("seed %d", seed).isNotIn(1, 2, 3, 4);
                }
            }
        }
    }

    @Test
    void everybodyIsInAGroupOfEachGrouping() {
        assertThatThrownBy(() -> new Participant(Map.of(LOCATION, "Berlin"), 0, 0))
                .isInstanceOf(IllegalArgumentException.class);
    }

    private static ByGroup by(Fairness fairness) {
        return fairness.groupings().stream()
                .filter(it -> it.grouping() == LOCATION)
                .findFirst()
                .orElseThrow();
    }

    private static Figures all(Fairness fairness) {
        return Objects.requireNonNull(fairness.all());
    }

    private static List<Figures> figures(ByGroup grouping) {
        var all = new ArrayList<>(grouping.groups().stream().map(Group::figures).toList());
        if (grouping.others() != null) {
            all.add(grouping.others().figures());
        }
        return all;
    }
}
