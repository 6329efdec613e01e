package org.mentoring.pairing.run.domain.matching;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mentoring.pairing.run.domain.matching.Candidates.at;
import static org.mentoring.pairing.run.domain.matching.Candidates.berliner;
import static org.mentoring.pairing.run.domain.matching.Candidates.candidate;
import static org.mentoring.pairing.run.domain.matching.Candidates.pairedWith;
import static org.mentoring.pairing.run.domain.matching.Candidates.rules;
import static org.mentoring.pairing.run.domain.matching.Candidates.scoring;
import static org.mentoring.pairing.run.domain.matching.Candidates.withPlaces;

import org.junit.jupiter.api.Test;
import org.mentoring.pairing.domain.EnrolmentId;
import org.mentoring.pairing.run.domain.matching.optimum.Steps;
import org.mentoring.pairing.run.work.BlossomPeerSolver;
import org.mentoring.pairing.run.work.OrToolsAssigner;

import java.util.List;

class LockingTest {

    private static final Candidate ANNA = berliner("anna");
    private static final Candidate BERT = berliner("bert");
    private static final Candidate MIA = berliner("mia");

    @Test
    void keepsTheLockedPairThoughAnotherWouldFitBetter() {
        var far = candidate("far", "Asia/Kolkata", "en;de", 1);
        var matching = match(List.of(ANNA), List.of(far, MIA), lock(far, ANNA));

        assertThat(matching.drafts())
                .singleElement()
                .satisfies(draft -> assertThat(draft.mentor().person()).isEqualTo(far.person()))
                .satisfies(draft -> assertThat(draft.locked()).isTrue());
    }

    @Test
    void whoIsLockedKeepsTheOtherPlaces() {
        var mia = withPlaces(MIA, 2);
        var matching = match(List.of(ANNA, BERT), List.of(mia), lock(mia, ANNA));

        assertThat(matching.drafts()).extracting(Draft::locked).containsExactly(true, false);
        assertThat(matching.drafts())
                .allSatisfy(draft -> assertThat(draft.mentor().places()).isEqualTo(2));
    }

    @Test
    void aLockThatIsThereTwiceTakesOnePlace() {
        var mia = withPlaces(MIA, 2);
        var matching = match(List.of(ANNA, BERT), List.of(mia), lock(mia, ANNA), lock(mia, ANNA));

        assertThat(matching.drafts()).hasSize(2);
        assertThat(matching.notKept()).isEmpty();
    }

    @Test
    void saysOfEachLockWhyItIsNotKept() {
        var full = withPlaces(berliner("full"), 0);
        var boss = berliner("boss");
        var report = at(berliner("report"), null, "boss");
        var known = pairedWith(berliner("known"), MIA);
        var gone = new LockedPair(MIA.enrolment(), new EnrolmentId("enrol-gone"));
        var matching =
                match(
                        List.of(ANNA, report, known),
                        List.of(full, boss, MIA),
                        lock(full, ANNA),
                        lock(boss, report),
                        lock(MIA, known),
                        gone);

        assertThat(matching.notKept())
                .containsExactly(
                        new NotKept(
                                lock(full, ANNA), "capacity", "One of the two has no place left."),
                        new NotKept(
                                lock(boss, report),
                                "not-own-manager",
                                "These two cannot be paired: manager, or manager's manager, and"
                                        + " report."),
                        new NotKept(
                                lock(MIA, known),
                                "not-again",
                                "These two cannot be paired: paired with before, or declined."),
                        new NotKept(gone, "gone", "One of the two is no longer in the cohort."));
        assertThat(matching.drafts()).isNotEmpty().noneMatch(Draft::locked);
    }

    @Test
    void ofTwoLocksOnOnePlaceTheFirstIsKept() {
        var matching = match(List.of(ANNA, BERT), List.of(MIA), lock(MIA, BERT), lock(MIA, ANNA));

        assertThat(matching.drafts()).extracting(Draft::mentee).containsExactly(BERT);
        assertThat(matching.notKept()).extracting(NotKept::pair).containsExactly(lock(MIA, ANNA));
    }

    @Test
    void locksArePartOfTheInput() {
        var pool = pool(List.of(ANNA, BERT), List.of(MIA));

        assertThat(InputFingerprint.of(pool, List.of(lock(MIA, BERT)), false))
                .isNotEqualTo(InputFingerprint.of(pool, false));
    }

    private static LockedPair lock(Candidate mentor, Candidate mentee) {
        return new LockedPair(mentor.enrolment(), mentee.enrolment());
    }

    private static Matching match(
            List<Candidate> mentees, List<Candidate> mentors, LockedPair... locked) {
        return new Matcher(new OrToolsAssigner(), new BlossomPeerSolver())
                .match(pool(mentees, mentors), List.of(locked), false, Steps.UNWATCHED);
    }

    private static Pool pool(List<Candidate> mentees, List<Candidate> mentors) {
        return new Pool(mentees, mentors, rules(), scoring(10));
    }
}
