package org.mentoring.pairing.enrolment.domain;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mentoring.pairing.domain.Scenario.given;
import static org.mentoring.pairing.enrolment.domain.EnrolmentScenes.COHORT;
import static org.mentoring.pairing.enrolment.domain.EnrolmentScenes.NOW;
import static org.mentoring.pairing.enrolment.domain.EnrolmentScenes.PROFILE;
import static org.mentoring.pairing.enrolment.domain.EnrolmentScenes.mentor;
import static org.mentoring.pairing.enrolment.domain.EnrolmentScenes.pairing;

import org.junit.jupiter.api.Test;
import org.mentoring.pairing.domain.Decision.Rejected;
import org.mentoring.pairing.domain.Scenario.Outcome;
import org.mentoring.pairing.enrolment.domain.EnrolmentCommand.AddTag;
import org.mentoring.pairing.enrolment.domain.EnrolmentCommand.Confirm;
import org.mentoring.pairing.enrolment.domain.EnrolmentCommand.Describe;
import org.mentoring.pairing.enrolment.domain.EnrolmentCommand.MoveTo;
import org.mentoring.pairing.enrolment.domain.EnrolmentCommand.Release;
import org.mentoring.pairing.enrolment.domain.EnrolmentCommand.RemoveTag;
import org.mentoring.pairing.enrolment.domain.EnrolmentCommand.Reserve;
import org.mentoring.pairing.enrolment.domain.EnrolmentCommand.Resume;
import org.mentoring.pairing.enrolment.domain.EnrolmentCommand.Revise;
import org.mentoring.pairing.enrolment.domain.EnrolmentCommand.TakePause;
import org.mentoring.pairing.enrolment.domain.EnrolmentEvent.Confirmed;
import org.mentoring.pairing.enrolment.domain.EnrolmentEvent.Forgotten;
import org.mentoring.pairing.enrolment.domain.EnrolmentEvent.Released;
import org.mentoring.pairing.enrolment.domain.EnrolmentEvent.Resumed;

import java.util.List;
import java.util.Set;

/// The enrolment of a mentor who was erased, with one place taken.
class ForgottenTest {

    private static final Tag VISA = new Tag("visa");
    private static final Enrolment GONE =
            Enrolment.evolve(mentor(3, 1).labelled(new Tags(List.of(VISA))), new Forgotten());

    @Test
    void isNeitherChangedNorMovedNorPairedAnyMore() {
        for (var command :
                List.of(
                        new Describe(PROFILE, 3, Set.of()),
                        new Revise(PROFILE, 3, Set.of()),
                        new TakePause(null, NOW),
                        new Resume(),
                        new AddTag(VISA),
                        new RemoveTag(VISA),
                        new MoveTo(COHORT, 1))) {
            assertThat(decided(GONE, command).decision())
                    .isInstanceOfSatisfying(
                            Rejected.class,
                            refused -> assertThat(refused.why().reason()).isEqualTo("erased"));
        }
    }

    @Test
    void losesItsTagsAlsoWhereAnEarlierErasureLeftSome() {
        assertThat(GONE.tags()).isEqualTo(Tags.NONE);
        var left = GONE.labelled(new Tags(List.of(VISA)));

        given(left).when(EnrolmentDecider::forget).then(new Forgotten());
        given(GONE).when(EnrolmentDecider::forget).nothingHappens();
    }

    @Test
    void keepsThePlacesItHasUntilTheyAreFreed() {
        decided(GONE, new Reserve(pairing(1), NOW)).nothingHappens();
        decided(GONE, new Confirm(pairing(1))).then(new Confirmed(pairing(1)));
        decided(GONE, new Release(pairing(1))).then(new Released(pairing(1)));
    }

    @Test
    void takesNobodyEvenWhenAnEarlierReleaseLetItResume() {
        var resumed = Enrolment.evolve(GONE, new Resumed());

        assertThat(resumed.isForgotten()).isTrue();
        assertThat(Standing.of(resumed, NOW)).isEqualTo(Standing.PAUSED);
        assertThat(resumed.freePlacesAt(NOW)).isZero();
        assertThat(decided(resumed, new Reserve(pairing(2), NOW)).inShort()).isEqualTo("CONFLICT");
        assertThat(mentor(3, 1).isForgotten()).isFalse();
    }

    private static Outcome<EnrolmentEvent> decided(Enrolment state, EnrolmentCommand command) {
        return given(state).when(enrolment -> EnrolmentDecider.decide(enrolment, command));
    }
}
