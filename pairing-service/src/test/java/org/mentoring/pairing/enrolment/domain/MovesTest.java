package org.mentoring.pairing.enrolment.domain;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mentoring.pairing.domain.Rejection.Kind.CONFLICT;
import static org.mentoring.pairing.domain.Scenario.given;
import static org.mentoring.pairing.enrolment.domain.EnrolmentScenes.NOW;
import static org.mentoring.pairing.enrolment.domain.EnrolmentScenes.PROFILE;
import static org.mentoring.pairing.enrolment.domain.EnrolmentScenes.mentor;
import static org.mentoring.pairing.enrolment.domain.EnrolmentScenes.pairing;

import org.junit.jupiter.api.Test;
import org.mentoring.pairing.domain.CohortId;
import org.mentoring.pairing.domain.EnrolmentId;
import org.mentoring.pairing.domain.Scenario.Outcome;
import org.mentoring.pairing.enrolment.domain.EnrolmentCommand.AddTag;
import org.mentoring.pairing.enrolment.domain.EnrolmentCommand.ComeBack;
import org.mentoring.pairing.enrolment.domain.EnrolmentCommand.Confirm;
import org.mentoring.pairing.enrolment.domain.EnrolmentCommand.MoveTo;
import org.mentoring.pairing.enrolment.domain.EnrolmentCommand.RecordArrival;
import org.mentoring.pairing.enrolment.domain.EnrolmentCommand.Release;
import org.mentoring.pairing.enrolment.domain.EnrolmentCommand.RemoveTag;
import org.mentoring.pairing.enrolment.domain.EnrolmentCommand.Reserve;
import org.mentoring.pairing.enrolment.domain.EnrolmentCommand.Resume;
import org.mentoring.pairing.enrolment.domain.EnrolmentCommand.Revise;
import org.mentoring.pairing.enrolment.domain.EnrolmentCommand.TakePause;
import org.mentoring.pairing.enrolment.domain.EnrolmentEvent.Arrived;
import org.mentoring.pairing.enrolment.domain.EnrolmentEvent.CameBack;
import org.mentoring.pairing.enrolment.domain.EnrolmentEvent.Moved;
import org.mentoring.pairing.enrolment.domain.EnrolmentEvent.Paused;

import java.util.List;
import java.util.Map;
import java.util.Set;

class MovesTest {

    private static final CohortId AUTUMN = new CohortId("cohort00000000000002");
    private static final CohortId WINTER = new CohortId("cohort00000000000003");
    private static final Enrolment AWAY =
            Enrolment.evolve(mentor(2, 0), new Moved(new Move(AUTUMN, 3, false)));

    @Test
    void whoHasNoPartnersMoves() {
        decided(mentor(2, 0), new MoveTo(AUTUMN, 1)).then(new Moved(new Move(AUTUMN, 1, false)));
    }

    @Test
    void whoHasAPartnerOrIsAskedStays() {
        decided(mentor(2, 1), new MoveTo(AUTUMN, 1)).isRefused(CONFLICT);
    }

    @Test
    void movingThereAgainChangesNothingAndElsewhereIsRefused() {
        decided(AWAY, new MoveTo(AUTUMN, 4)).nothingHappens();
        decided(AWAY, new MoveTo(WINTER, 1)).isRefused(CONFLICT);
    }

    @Test
    void whoHasMovedTakesNobodyAndIsNotChanged() {
        assertThat(AWAY.freePlacesAt(NOW)).isZero();
        for (var command :
                List.of(
                        new Reserve(pairing(1), NOW),
                        new Confirm(pairing(1)),
                        new Revise(PROFILE, 2, Set.of()),
                        new EnrolmentCommand.Describe(PROFILE, 2, Set.of()),
                        new TakePause(null, NOW),
                        new Resume(),
                        new AddTag(new Tag("visa")))) {
            decided(AWAY, command).isRefused(CONFLICT);
        }
        decided(AWAY, new Release(pairing(1))).nothingHappens();
        decided(AWAY, new RemoveTag(new Tag("visa"))).nothingHappens();
    }

    @Test
    void onlyTheMoveThatIsUnderWayArrivesAndOnlyOnce() {
        var arrived = Enrolment.evolve(AWAY, new Arrived());

        decided(AWAY, new RecordArrival(3)).then(new Arrived());
        decided(AWAY, new RecordArrival(2)).nothingHappens();
        decided(arrived, new RecordArrival(3)).nothingHappens();
        decided(mentor(2, 0), new RecordArrival(3)).nothingHappens();
    }

    @Test
    void whatWorksOnAnEarlierMoveBringsNobodyBack() {
        var back = mentor(2, 0);

        decided(AWAY, new ComeBack(back, 4)).then(new CameBack(back));
        decided(AWAY, new ComeBack(back, 3)).nothingHappens();
        decided(back, new ComeBack(back, 4)).nothingHappens();
        assertThat(Enrolment.evolve(AWAY, new CameBack(back))).isEqualTo(back);
    }

    @Test
    void theSamePersonGoesOnWithTheSameButThePlaces() {
        var pause = new Pause(null);
        var tags = Tags.of(List.of("visa"));
        var paused = Enrolment.evolve(mentor(2, 0).labelled(tags), new Paused(pause));
        var answers = Answers.of(Map.of("office", List.of("Rome")));
        var id = new EnrolmentId("enrolmarta0000000002");

        var there = Enrolment.evolve(paused, new Moved(new Move(AUTUMN, 1, true)));

        assertThat(there.in(id, AUTUMN, answers))
                .isEqualTo(
                        new Enrolment(
                                id,
                                AUTUMN,
                                paused.person(),
                                Role.MENTOR,
                                2,
                                PROFILE.with(answers),
                                tags,
                                pause,
                                null,
                                Map.of()));
    }

    private static Outcome<EnrolmentEvent> decided(Enrolment state, EnrolmentCommand command) {
        return given(state).when(enrolment -> EnrolmentDecider.decide(enrolment, command));
    }
}
