package org.mentoring.pairing.run.domain.matching;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mentoring.pairing.run.domain.matching.Candidates.at;
import static org.mentoring.pairing.run.domain.matching.Candidates.berliner;
import static org.mentoring.pairing.run.domain.matching.Candidates.candidate;
import static org.mentoring.pairing.run.domain.matching.Candidates.rules;
import static org.mentoring.pairing.run.domain.matching.Candidates.scoring;
import static org.mentoring.pairing.run.domain.matching.Candidates.scoringOnly;
import static org.mentoring.pairing.run.domain.matching.Candidates.waiting;
import static org.mentoring.pairing.run.domain.matching.Candidates.wishing;
import static org.mentoring.pairing.run.domain.matching.Candidates.withPlaces;
import static org.mentoring.pairing.run.domain.matching.Candidates.withSkills;

import org.junit.jupiter.api.Test;
import org.mentoring.pairing.run.domain.matching.LeftOut.Exclusion;
import org.mentoring.pairing.run.work.BlossomPeerSolver;
import org.mentoring.pairing.run.work.OrToolsAssigner;

import java.util.List;
import java.util.Set;

class MatcherTest {

    private static final Candidate TEACHER =
            withSkills(berliner("teacher"), Set.of("java", "sales"), Set.of());
    private static final Candidate SELLER =
            withSkills(berliner("seller"), Set.of("sales"), Set.of());
    private static final Candidate JAVA = withSkills(berliner("java"), Set.of(), Set.of("java"));
    private static final Candidate SALES = withSkills(berliner("sales"), Set.of(), Set.of("sales"));

    @Test
    void theTotalCountsAndNotWhoComesFirst() {
        var matching = match(List.of(SALES, JAVA), List.of(TEACHER, SELLER));

        assertThat(matching.totalScore()).isEqualTo(2000);
        assertThat(matching.drafts())
                .extracting(draft -> draft.mentee().person() + " with " + draft.mentor().person())
                .containsExactlyInAnyOrder("sales with seller", "java with teacher");
    }

    @Test
    void aWishDecidesBetweenEquals() {
        var seller = withSkills(berliner("other"), Set.of("sales"), Set.of());
        var pool =
                new Pool(
                        List.of(wishing(SALES, seller)),
                        List.of(SELLER, seller),
                        rules(),
                        scoring(20));

        assertThat(
                        new Matcher(new OrToolsAssigner(), new BlossomPeerSolver())
                                .match(pool, false)
                                .drafts())
                .extracting(draft -> draft.mentor().person().value())
                .containsExactly("other");
    }

    @Test
    void whoHasWaitedComesBeforeWhoFitsALittleBetter() {
        var nearer = withSkills(berliner("nearer"), Set.of(), Set.of("sales"));
        var farther = withSkills(berliner("farther"), Set.of(), Set.of("sales", "java", "finance"));

        assertThat(chosenOf(nearer, farther)).isEqualTo("nearer");
        assertThat(chosenOf(nearer, waiting(farther, 1))).isEqualTo("nearer");
        assertThat(chosenOf(nearer, waiting(farther, 3))).isEqualTo("farther");
    }

    @Test
    void whoHasWaitedTooComesNoEarlier() {
        var nearer = withSkills(berliner("nearer"), Set.of(), Set.of("sales"));
        var farther = withSkills(berliner("farther"), Set.of(), Set.of("sales", "java", "finance"));

        assertThat(chosenOf(waiting(nearer, 1), waiting(farther, 3))).isEqualTo("nearer");
    }

    private static String chosenOf(Candidate... mentees) {
        return match(List.of(mentees), List.of(SELLER))
                .drafts()
                .getFirst()
                .mentee()
                .person()
                .value();
    }

    @Test
    void namesTheRunnerUpAndWhyNot() {
        var matching = match(List.of(SALES, JAVA), List.of(TEACHER, SELLER));

        assertThat(matching.drafts())
                .extracting(draft -> draft.runnerUp() == null ? "none" : draft.runnerUp().words())
                .containsExactlyInAnyOrder(
                        "Would fit just as well.", "Would fit less well by 999.");
    }

    @Test
    void theOnlyMentorHasNoRunnerUp() {
        var matching = match(List.of(SALES), List.of(SELLER));

        assertThat(matching.drafts().getFirst().runnerUp()).isNull();
    }

    @Test
    void saysWhichRulesLeftSomebodyOut() {
        var hugo = candidate("hugo", "America/Los_Angeles", "fr", 1);
        var report = at(berliner("report"), null, "seller");
        var matching = match(List.of(hugo, report), List.of(SELLER));

        assertThat(matching.unmatchedMentees())
                .extracting(LeftOut::exclusions)
                .containsExactly(
                        List.of(
                                new Exclusion(
                                        Rule.COMMON_LANGUAGE,
                                        1,
                                        "1 mentor: no language in common."),
                                new Exclusion(Rule.ZONE_GAP, 1, "1 mentor: clocks too far apart.")),
                        List.of(
                                new Exclusion(
                                        Rule.NOT_OWN_MANAGER,
                                        1,
                                        "1 mentor: manager, or manager's manager, and"
                                                + " report.")));
        assertThat(matching.unmatchedMentors()).hasSize(1);
    }

    @Test
    void whoLosesAgainstOthersLearnsThatPlacesWereShort() {
        var matching = match(List.of(SALES, JAVA), List.of(SELLER));

        assertThat(matching.unmatchedMentees())
                .singleElement()
                .satisfies(left -> assertThat(left.candidate()).isEqualTo(JAVA))
                .satisfies(left ->
                        assertThat(left.exclusions())
                                .extracting(Exclusion::words)
                                .containsExactly(
                                        "1 mentor: would fit, but every place went to"
                                                + " somebody else."));
    }

    @Test
    void whoHasNoFreePlaceIsNotLeftOut() {
        var matching = match(List.of(withPlaces(SALES, 0)), List.of(withPlaces(SELLER, 0)));

        assertThat(matching.drafts()).isEmpty();
        assertThat(matching.unmatchedMentees()).isEmpty();
        assertThat(matching.unmatchedMentors()).isEmpty();
    }

    @Test
    void anEmptyCohortHasNoPairs() {
        assertThat(match(List.of(), List.of()).drafts()).isEmpty();
    }

    @Test
    void theOrderInWhichPeopleAreGivenDoesNotMatter() {
        var mentees = List.of(SALES, JAVA, berliner("someone"));
        var reversed = mentees.reversed();
        var mentors = List.of(withPlaces(TEACHER, 2), SELLER);

        assertThat(match(reversed, mentors.reversed())).isEqualTo(match(mentees, mentors));
        assertThat(InputFingerprint.of(pool(reversed, mentors), true))
                .isEqualTo(InputFingerprint.of(pool(mentees, mentors), true))
                .isNotEqualTo(InputFingerprint.of(pool(mentees, mentors), false));
    }

    private static Matching match(List<Candidate> mentees, List<Candidate> mentors) {
        return new Matcher(new OrToolsAssigner(), new BlossomPeerSolver())
                .match(pool(mentees, mentors), false);
    }

    private static Pool pool(List<Candidate> mentees, List<Candidate> mentors) {
        return new Pool(mentees, mentors, rules(), scoringOnly(Criterion.SKILLS));
    }
}
