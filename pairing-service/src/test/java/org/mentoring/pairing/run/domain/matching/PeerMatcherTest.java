package org.mentoring.pairing.run.domain.matching;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mentoring.pairing.run.domain.matching.Candidates.berliner;
import static org.mentoring.pairing.run.domain.matching.Candidates.pairedWith;
import static org.mentoring.pairing.run.domain.matching.Candidates.rules;
import static org.mentoring.pairing.run.domain.matching.Candidates.scoring;
import static org.mentoring.pairing.run.domain.matching.Candidates.waiting;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.mentoring.pairing.domain.EnrolmentId;
import org.mentoring.pairing.domain.PersonId;
import org.mentoring.pairing.run.domain.matching.optimum.Steps;
import org.mentoring.pairing.run.work.BlossomPeerSolver;
import org.mentoring.pairing.run.work.OrToolsAssigner;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.SplittableRandom;

/// Two who mentor each other.
class PeerMatcherTest {

    private final Matcher matcher = new Matcher(new OrToolsAssigner(), new BlossomPeerSolver());

    @Test
    void eitherMentorsTheOther() {
        var matching = match(peers(berliner("ada"), berliner("eve")), List.of());

        assertThat(pairs(matching)).containsExactlyInAnyOrder("ada>eve", "eve>ada");
    }

    @Test
    void oneOfThreeIsLeftOutInBothRoles() {
        var matching = match(peers(berliner("ada"), berliner("eve"), berliner("mia")), List.of());

        assertThat(matching.drafts()).hasSize(2);
        assertThat(matching.unmatchedMentees()).hasSize(1);
        assertThat(matching.unmatchedMentors())
                .extracting(it -> it.candidate().person())
                .isEqualTo(people(matching.unmatchedMentees()));
    }

    @Test
    void whoIsLeftOutLearnsWhyAndNothingOfThemselves() {
        var matching = match(peers(berliner("ada"), berliner("eve"), berliner("mia")), List.of());

        assertThat(matching.unmatchedMentees().getFirst().exclusions())
                .extracting(LeftOut.Exclusion::words)
                .containsExactly("2 mentors: would fit, but every place went to somebody else.");
    }

    @Test
    void whoHasWaitedIsNotTheOneLeftOutAgain() {
        var all = peers(berliner("ada"), berliner("eve"), waiting(berliner("mia"), 1));

        assertThat(pairs(match(all, List.of()))).anyMatch(pair -> pair.startsWith("mia"));
    }

    @Test
    void whoTakesPartInOneRoleOnlyLearnsWhy() {
        var both = peers(berliner("ada"), berliner("eve"));
        var mentees = new ArrayList<>(both.mentees());
        mentees.add(berliner("mia"));
        var pool = new Pool(mentees, both.mentors(), rules(), scoring(20), Form.PEERS);

        assertThat(match(pool, List.of()).unmatchedMentees())
                .singleElement()
                .satisfies(left ->
                        assertThat(left.exclusions().getFirst().rule()).isEqualTo(Rule.BOTH_ROLES));
    }

    @Test
    void aRuleThatForbidsOneDirectionForbidsBoth() {
        var ada = berliner("ada");
        var pool = peers(pairedWith(berliner("eve"), ada), ada);

        assertThat(match(pool, List.of()).drafts()).isEmpty();
    }

    @Test
    void whoeverLocksOneDirectionLocksBoth() {
        var pool = peers(berliner("ada"), berliner("eve"), berliner("mia"), berliner("zoe"));
        var locked =
                new LockedPair(new EnrolmentId("enrol-mentor-ada"), new EnrolmentId("enrol-zoe"));
        var back =
                new LockedPair(new EnrolmentId("enrol-mentor-zoe"), new EnrolmentId("enrol-ada"));
        var more =
                new LockedPair(new EnrolmentId("enrol-mentor-ada"), new EnrolmentId("enrol-eve"));

        var matching = match(pool, List.of(locked, back, more));
        assertThat(pairs(matching))
                .containsExactlyInAnyOrder("ada>zoe", "zoe>ada", "eve>mia", "mia>eve");
        assertThat(matching.drafts().stream().filter(Draft::locked)).hasSize(2);
        assertThat(matching.notKept()).extracting(NotKept::code).containsExactly("capacity");
    }

    @ParameterizedTest(name = "people first: {0}")
    @ValueSource(booleans = {false, true})
    void nobodyIsMentorWithoutBeingMentoredByTheSame(boolean peopleFirst) {
        for (var seed = 1L; seed <= 100; seed++) {
            var random = new SplittableRandom(seed);
            var pool = peersOf(RandomPools.of(seed, 2 + random.nextInt(30), 0));
            var matching = matcher.match(pool, List.of(), peopleFirst, Steps.UNWATCHED);
            var pairs = new HashSet<>(pairs(matching));

            assertThat(pairs).as("seed %d", seed).hasSameSizeAs(matching.drafts());
            for (var draft : matching.drafts()) {
                assertThat(pairs).as("seed %d", seed).contains(reversed(draft));
                assertThat(pool.rules().brokenBy(draft.mentor(), draft.mentee())).isEmpty();
                assertThat(draft.score())
                        .isEqualTo(pool.scoring().score(draft.mentor(), draft.mentee()));
            }
            var mentees = matching.drafts().stream().map(it -> it.mentee().person()).toList();
            assertThat(mentees).as("seed %d", seed).doesNotHaveDuplicates();
        }
    }

    private Matching match(Pool pool, List<LockedPair> locked) {
        return matcher.match(pool, locked, false, Steps.UNWATCHED);
    }

    private static Pool peers(Candidate... people) {
        return peersOf(new Pool(List.of(people), List.of(), rules(), scoring(20)));
    }

    /// Every mentee of the pool as a mentor, too.
    private static Pool peersOf(Pool pool) {
        var seen = new HashSet<PersonId>();
        var people = pool.mentees().stream().filter(it -> seen.add(it.person())).toList();
        var mentors = people.stream().map(PeerMatcherTest::asMentor).toList();
        return new Pool(people, mentors, pool.rules(), pool.scoring(), Form.PEERS);
    }

    private static Candidate asMentor(Candidate it) {
        return new Candidate(
                new EnrolmentId(it.enrolment().value().replace("enrol-", "enrol-mentor-")),
                it.person(),
                it.places(),
                it.held(),
                it.zone(),
                it.languages(),
                it.skills(),
                it.wants(),
                it.location(),
                it.level(),
                it.bonds(),
                it.waited());
    }

    private static List<String> pairs(Matching matching) {
        return matching.drafts().stream()
                .map(it -> it.mentor().person() + ">" + it.mentee().person())
                .toList();
    }

    private static String reversed(Draft draft) {
        return draft.mentee().person() + ">" + draft.mentor().person();
    }

    private static List<PersonId> people(List<LeftOut> left) {
        return left.stream().map(it -> it.candidate().person()).toList();
    }
}
