package org.mentoring.pairing.run.domain.matching;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mentoring.pairing.run.domain.matching.Candidates.berliner;
import static org.mentoring.pairing.run.domain.matching.Candidates.holding;
import static org.mentoring.pairing.run.domain.matching.Candidates.rules;
import static org.mentoring.pairing.run.domain.matching.Candidates.scoringOnly;
import static org.mentoring.pairing.run.domain.matching.Candidates.withPlaces;
import static org.mentoring.pairing.run.domain.matching.Candidates.withSkills;

import static java.util.stream.Collectors.counting;
import static java.util.stream.Collectors.groupingBy;

import org.junit.jupiter.api.Test;
import org.mentoring.pairing.domain.EnrolmentId;
import org.mentoring.pairing.run.domain.matching.LeftOut.Exclusion;
import org.mentoring.pairing.run.domain.matching.optimum.Steps;
import org.mentoring.pairing.run.work.BlossomPeerSolver;
import org.mentoring.pairing.run.work.OrToolsAssigner;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.IntStream;

/// Mentors who have a group or nobody.
class GroupsTest {

    private static final Candidate JAVA =
            withPlaces(withSkills(berliner("java"), Set.of("java"), Set.of()), 6);
    private static final Candidate SALES =
            withPlaces(withSkills(berliner("sales"), Set.of("sales"), Set.of()), 6);

    private final Matcher matcher = new Matcher(new OrToolsAssigner(), new BlossomPeerSolver());

    @Test
    void whoeverFitsBetterFitsInTheOnlyGroup() {
        var matching = match(mentees(3, 2), List.of(JAVA, SALES), 3, List.of());

        assertThat(sizes(matching)).containsExactly(Map.entry(JAVA.enrolment(), 5L));
        assertThat(matching.unmatchedMentees()).isEmpty();
    }

    @Test
    void saysWhyAMentorHasNoGroup() {
        var matching = match(mentees(3, 2), List.of(JAVA, SALES), 3, List.of());

        assertThat(matching.unmatchedMentors())
                .singleElement()
                .satisfies(left -> assertThat(left.candidate()).isEqualTo(SALES))
                .satisfies(left ->
                        assertThat(left.exclusions())
                                .extracting(Exclusion::words)
                                .containsExactly("2 mentees: too few for a group."));
    }

    @Test
    void twoGroupsThatAreLargeEnoughStay() {
        var matching = match(mentees(3, 3), List.of(JAVA, SALES), 3, List.of());

        assertThat(sizes(matching))
                .containsOnly(Map.entry(JAVA.enrolment(), 3L), Map.entry(SALES.enrolment(), 3L));
    }

    @Test
    void aGroupThatThereIsMayGrowByOne() {
        var matching = match(mentees(3, 1), List.of(JAVA, holding(SALES, 4)), 3, List.of());

        assertThat(sizes(matching))
                .containsOnly(Map.entry(JAVA.enrolment(), 3L), Map.entry(SALES.enrolment(), 1L));
    }

    @Test
    void whatACoordinatorHasLockedStays() {
        var mentees = mentees(3, 1);
        var locked = List.of(new LockedPair(SALES.enrolment(), mentees.getLast().enrolment()));
        var matching = match(mentees, List.of(JAVA, SALES), 3, locked);

        assertThat(sizes(matching))
                .containsOnly(Map.entry(JAVA.enrolment(), 3L), Map.entry(SALES.enrolment(), 1L));
    }

    @Test
    void whoTakesFewerThanAGroupHasNoneAndLearnsWhy() {
        var matching = match(mentees(3, 2), List.of(JAVA, withPlaces(SALES, 2)), 3, List.of());

        assertThat(sizes(matching)).containsExactly(Map.entry(JAVA.enrolment(), 5L));
        assertThat(matching.unmatchedMentors().getFirst().exclusions())
                .extracting(Exclusion::words)
                .containsExactly("Has places for fewer than the 3 of a group.");
    }

    @Test
    void tooFewPeopleMakeNoGroup() {
        var matching = match(mentees(1, 1), List.of(JAVA, SALES), 3, List.of());

        assertThat(matching.drafts()).isEmpty();
        assertThat(matching.unmatchedMentees()).hasSize(2);
        assertThat(matching.unmatchedMentors()).hasSize(2);
    }

    @Test
    void noGroupOfManyIsTooSmallAndNoneTooLarge() {
        for (var seed = 1L; seed <= 200; seed++) {
            var pool = RandomPools.of(seed, 40, 12);
            var groups =
                    new Pool(
                            pool.mentees(),
                            pool.mentors(),
                            pool.rules(),
                            pool.scoring(),
                            Form.groups(3));
            var matching = matcher.match(groups, List.of(), false, Steps.UNWATCHED);
            var sizes = sizes(matching);

            for (var mentor : pool.mentors()) {
                var size = sizes.getOrDefault(mentor.enrolment(), 0L);
                assertThat(size).as("seed %d", seed).isLessThanOrEqualTo(mentor.places());
                assertThat(size == 0 || size >= 3 || mentor.held() > 0)
                        .as("seed %d, %s has %d", seed, mentor.enrolment(), size)
                        .isTrue();
            }
        }
    }

    private Matching match(
            List<Candidate> mentees, List<Candidate> mentors, int least, List<LockedPair> locked) {
        var pool =
                new Pool(
                        mentees,
                        mentors,
                        rules(),
                        scoringOnly(Criterion.SKILLS),
                        Form.groups(least));
        return matcher.match(pool, locked, false, Steps.UNWATCHED);
    }

    private static Map<EnrolmentId, Long> sizes(Matching matching) {
        return matching.drafts().stream()
                .collect(groupingBy(draft -> draft.mentor().enrolment(), counting()));
    }

    /// So many want to learn Java, and so many sales.
    private static List<Candidate> mentees(int java, int sales) {
        return IntStream.range(0, java + sales)
                .mapToObj(each ->
                        withSkills(
                                berliner("m" + each),
                                Set.of(),
                                Set.of(each < java ? "java" : "sales")))
                .toList();
    }
}
