package org.mentoring.pairing.fitcheck.domain;

import static org.assertj.core.api.Assertions.as;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.InstanceOfAssertFactories.MAP;
import static org.mentoring.pairing.domain.Rejection.Kind.CONFLICT;
import static org.mentoring.pairing.domain.Side.MENTEE;
import static org.mentoring.pairing.domain.Side.MENTOR;
import static org.mentoring.pairing.fitcheck.domain.FitCheckScenes.RUTH;
import static org.mentoring.pairing.fitcheck.domain.FitCheckScenes.TERMS;
import static org.mentoring.pairing.fitcheck.domain.FitCheckScenes.after;
import static org.mentoring.pairing.fitcheck.domain.FitCheckScenes.check;
import static org.mentoring.pairing.fitcheck.domain.FitCheckScenes.said;
import static org.mentoring.pairing.fitcheck.domain.FitCheckScenes.say;
import static org.mentoring.pairing.fitcheck.domain.Suitability.GOOD;
import static org.mentoring.pairing.fitcheck.domain.Suitability.NOT_A_FIT;
import static org.mentoring.pairing.fitcheck.domain.Suitability.UNDECIDED;

import org.junit.jupiter.api.Test;
import org.mentoring.pairing.domain.Decision;
import org.mentoring.pairing.domain.Scenario;
import org.mentoring.pairing.domain.Scenario.Outcome;
import org.mentoring.pairing.fitcheck.domain.FitCheckCommand.AskAgain;
import org.mentoring.pairing.fitcheck.domain.FitCheckCommand.Close;
import org.mentoring.pairing.fitcheck.domain.FitCheckEvent.AskedAgain;
import org.mentoring.pairing.fitcheck.domain.FitCheckEvent.Begun;
import org.mentoring.pairing.fitcheck.domain.FitCheckEvent.Closed;
import org.mentoring.pairing.fitcheck.domain.FitCheckEvent.Escalated;

import java.util.Set;

class FitCheckDeciderTest {

    private static final Escalated CALLED_ON = new Escalated(Set.of(RUTH));

    @Test
    void bothAreAskedWhileTheWindowIsOpen() {
        var both = Set.of(MENTOR, MENTEE);
        assertThat(FitCheckDecider.begin(TERMS, both, TERMS.closesAt().minusMillis(1)))
                .isEqualTo(Decision.accepted(new Begun(TERMS, both)));
        assertThat(FitCheckDecider.begin(TERMS, both, TERMS.closesAt()))
                .isInstanceOf(Decision.Rejected.class);
    }

    @Test
    void eachAnswersForThemselvesAndMayChangeTheirMind() {
        given().when(say(said(MENTOR, GOOD, 1))).then(said(MENTOR, GOOD, 1));
        given(said(MENTOR, GOOD, 1))
                .when(say(said(MENTOR, UNDECIDED, 2)))
                .then(said(MENTOR, UNDECIDED, 2));
        assertThat(check(said(MENTOR, GOOD, 1), said(MENTEE, GOOD, 2), said(MENTOR, UNDECIDED, 3)))
                .extracting(FitCheck::answers, as(MAP))
                .containsEntry(MENTOR, said(MENTOR, UNDECIDED, 3).answer())
                .containsEntry(MENTEE, said(MENTEE, GOOD, 2).answer());
    }

    @Test
    void sayingTheSameAgainChangesNothingAndOtherWordsDo() {
        given(said(MENTOR, UNDECIDED, "why", 1))
                .when(say(said(MENTOR, UNDECIDED, "why", 9)))
                .nothingHappens();
        given(said(MENTOR, UNDECIDED, "why", 1))
                .when(say(said(MENTOR, UNDECIDED, 9)))
                .then(said(MENTOR, UNDECIDED, 9));
    }

    @Test
    void answersCountUntilTheWindowCloses() {
        given().when(say(said(MENTEE, GOOD, 59))).then(said(MENTEE, GOOD, 59));
        given().when(say(said(MENTEE, GOOD, 60))).isRefused(CONFLICT);
        given(new Closed()).when(say(said(MENTEE, GOOD, 1))).isRefused(CONFLICT);
    }

    @Test
    void coordinatorsAreCalledOnOnceForAPairThatDoesNotFit() {
        given().when(say(said(MENTEE, NOT_A_FIT, 1))).then(said(MENTEE, NOT_A_FIT, 1), CALLED_ON);
        given(said(MENTEE, NOT_A_FIT, 1), CALLED_ON)
                .when(say(said(MENTOR, NOT_A_FIT, 2)))
                .then(said(MENTOR, NOT_A_FIT, 2));
        given(said(MENTEE, NOT_A_FIT, 1), CALLED_ON, said(MENTEE, GOOD, 2))
                .when(say(said(MENTEE, NOT_A_FIT, 3)))
                .then(said(MENTEE, NOT_A_FIT, 3));
    }

    @Test
    void whoeverIsUndecidedIsAskedAgainOnceAfterTwoWeeks() {
        var undecided = said(MENTEE, UNDECIDED, 3);
        given(undecided).when(new AskAgain(after(17).minusMillis(1))).nothingHappens();
        given(undecided).when(new AskAgain(after(17))).then(new AskedAgain(MENTEE));
        given(undecided, new AskedAgain(MENTEE)).when(new AskAgain(after(40))).nothingHappens();
        given(undecided, new AskedAgain(MENTEE), said(MENTEE, UNDECIDED, "still", 18))
                .when(new AskAgain(after(40)))
                .nothingHappens();
    }

    @Test
    void eachIsAskedAgainOnTheirOwn() {
        given(said(MENTEE, UNDECIDED, 3), said(MENTOR, UNDECIDED, 10))
                .when(new AskAgain(after(20)))
                .then(new AskedAgain(MENTEE));
        given(said(MENTEE, UNDECIDED, 3), said(MENTOR, UNDECIDED, 10), new AskedAgain(MENTEE))
                .when(new AskAgain(after(24)))
                .then(new AskedAgain(MENTOR));
    }

    @Test
    void nobodyElseIsAskedAgain() {
        given().when(new AskAgain(after(40))).nothingHappens();
        given(said(MENTEE, GOOD, 1), said(MENTOR, NOT_A_FIT, 1))
                .when(new AskAgain(after(40)))
                .nothingHappens();
        given(said(MENTEE, UNDECIDED, 3), new Closed())
                .when(new AskAgain(after(40)))
                .nothingHappens();
        given(said(MENTEE, UNDECIDED, 46)).when(new AskAgain(after(60))).nothingHappens();
        given(said(MENTEE, UNDECIDED, 45)).when(new AskAgain(after(60))).nothingHappens();
    }

    @Test
    void closesOnce() {
        given().when(new Close()).then(new Closed());
        given(new Closed()).when(new Close()).nothingHappens();
    }

    @Test
    void coordinatorsLookAtDoubtsAsLongAsThePairRuns() {
        assertThat(check(said(MENTOR, GOOD, 1), said(MENTEE, UNDECIDED, 4)).look())
                .contains(new Look(after(4), true));
        assertThat(check(said(MENTOR, NOT_A_FIT, 2), said(MENTEE, UNDECIDED, 4)).look())
                .contains(new Look(after(2), true));
        assertThat(check(said(MENTOR, NOT_A_FIT, 2), new Closed()).look()).isEmpty();
    }

    @Test
    void coordinatorsLookAtSilenceInTheSecondHalf() {
        var half = new Look(after(30), false);
        assertThat(check().look()).contains(half);
        assertThat(check(said(MENTOR, GOOD, 1)).look()).contains(half);
        assertThat(check(said(MENTOR, GOOD, 1), said(MENTEE, GOOD, 40)).look()).isEmpty();
    }

    private static Given given(FitCheckEvent... events) {
        return new Given(check(events));
    }

    /// A fit check to which something is about to be said.
    private record Given(FitCheck check) {

        Outcome<FitCheckEvent> when(FitCheckCommand command) {
            return Scenario.given(check).when(it -> FitCheckDecider.decide(it, command));
        }
    }
}
