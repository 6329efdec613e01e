package org.mentoring.pairing.enrolment.domain;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mentoring.pairing.domain.Scenario.given;
import static org.mentoring.pairing.enrolment.domain.EnrolmentScenes.NOW;
import static org.mentoring.pairing.enrolment.domain.EnrolmentScenes.PROFILE;
import static org.mentoring.pairing.enrolment.domain.EnrolmentScenes.mentor;
import static org.mentoring.pairing.enrolment.domain.EnrolmentScenes.pairing;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.mentoring.pairing.domain.Decision.Rejected;
import org.mentoring.pairing.domain.Scenario.Outcome;
import org.mentoring.pairing.enrolment.domain.EnrolmentCommand.Confirm;
import org.mentoring.pairing.enrolment.domain.EnrolmentCommand.Describe;
import org.mentoring.pairing.enrolment.domain.EnrolmentCommand.Release;
import org.mentoring.pairing.enrolment.domain.EnrolmentCommand.Reserve;
import org.mentoring.pairing.enrolment.domain.EnrolmentCommand.Resume;
import org.mentoring.pairing.enrolment.domain.EnrolmentCommand.Revise;
import org.mentoring.pairing.enrolment.domain.EnrolmentCommand.TakePause;
import org.mentoring.pairing.enrolment.domain.EnrolmentEvent.CapacityChanged;
import org.mentoring.pairing.enrolment.domain.EnrolmentEvent.Paused;
import org.mentoring.pairing.enrolment.domain.EnrolmentEvent.Reserved;
import org.mentoring.pairing.enrolment.domain.EnrolmentEvent.Resumed;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Set;

/// Pauses and capacities of a mentor in Lisbon who has one of three places taken by pairing 1.
class AvailabilityTest {

    private static final LocalDate NEXT_MONTH = LocalDate.parse("2026-05-04");
    private static final Instant IN_LISBON = Instant.parse("2026-05-03T23:00:00Z");

    @ParameterizedTest(name = "{0}: {1} -> {2}")
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
                    available     | pause   | Paused
                    available     | resume  | nothing
                    available     | reserve | Reserved
                    paused        | pause   | nothing
                    paused        | resume  | Resumed
                    paused        | reserve | CONFLICT
                    paused        | again   | nothing
                    paused        | confirm | Confirmed
                    paused        | release | Released
                    paused        | import  | nothing
                    paused, ends  | reserve | CONFLICT
                    paused, ends  | pause   | Paused
                    pause over    | reserve | Resumed Reserved
                    pause over    | resume  | Resumed
                    pause over    | pause   | Paused
                    """)
    void allowsWhatTheTableSays(String state, String command, String outcome) {
        assertThat(decided(state(state), command(command)).inShort()).isEqualTo(outcome);
    }

    @Test
    void saysThatSomebodyWhoPausesIsNotAvailable() {
        var refused = decided(state("paused"), command("reserve")).decision();

        assertThat(refused)
                .isInstanceOfSatisfying(
                        Rejected.class,
                        it -> assertThat(it.why().reason()).isEqualTo("not-available"));
    }

    @Test
    void aPauseEndsWithTheDayWhereThePersonLives() {
        decided(mentor(3, 1), new TakePause(NEXT_MONTH, NOW))
                .then(new Paused(new Pause(IN_LISBON)));
        var paused = Enrolment.evolve(mentor(3, 1), new Paused(new Pause(IN_LISBON)));

        assertThat(paused.freePlacesAt(IN_LISBON.minusMillis(1))).isZero();
        assertThat(paused.freePlacesAt(IN_LISBON)).isEqualTo(2);
    }

    @ParameterizedTest
    @CsvSource({"2026-04-01", "2026-03-31", "1999-01-01"})
    void aPauseEndsOnADayToCome(LocalDate until) {
        assertThat(decided(mentor(3, 1), new TakePause(until, NOW)).inShort()).isEqualTo("INVALID");
    }

    @ParameterizedTest(name = "{0} taken, capacity {1} -> {2}")
    @CsvSource({
        "0, 1, CapacityChanged",
        "0, 3, nothing",
        "2, 2, CapacityChanged",
        "2, 1, CONFLICT",
        "3, 10, CapacityChanged",
        "0, 0, INVALID",
        "0, 11, INVALID"
    })
    void theCapacityIsNeverBelowTheLoad(int taken, int capacity, String outcome) {
        var revise = new Revise(PROFILE, capacity, Set.of());

        assertThat(decided(mentor(3, taken), revise).inShort()).isEqualTo(outcome);
    }

    @Test
    void revisingLeavesWhatIsNotSpokenOf() {
        var silent = new Revise(PROFILE, 7, Set.of(Unsaid.CAPACITY));

        decided(mentor(3, 1), silent).nothingHappens();
    }

    @Test
    void everythingElseStaysWhenOnePartChanges() {
        var paused = Enrolment.evolve(mentor(3, 1), new Paused(new Pause(null)));
        var changed = Enrolment.evolve(paused, new CapacityChanged(5));

        assertThat(changed.places()).containsOnlyKeys(pairing(1));
        assertThat(changed.pause()).isEqualTo(new Pause(null));
        assertThat(Enrolment.evolve(changed, new Reserved(pairing(2))).pause()).isNotNull();
        assertThat(Enrolment.evolve(changed, new Resumed()).capacity()).isEqualTo(5);
    }

    private static Outcome<EnrolmentEvent> decided(Enrolment state, EnrolmentCommand command) {
        return given(state).when(enrolment -> EnrolmentDecider.decide(enrolment, command));
    }

    private static Enrolment state(String name) {
        var mentor = mentor(3, 1);
        return switch (name) {
            case "available" -> mentor;
            case "paused" -> Enrolment.evolve(mentor, new Paused(new Pause(null)));
            case "paused, ends" -> Enrolment.evolve(mentor, new Paused(new Pause(IN_LISBON)));
            case "pause over" -> Enrolment.evolve(mentor, new Paused(new Pause(NOW)));
            default -> throw new IllegalArgumentException(name);
        };
    }

    private static EnrolmentCommand command(String name) {
        return switch (name) {
            case "pause" -> new TakePause(null, NOW);
            case "resume" -> new Resume();
            case "reserve" -> new Reserve(pairing(2), NOW);
            case "again" -> new Reserve(pairing(1), NOW);
            case "confirm" -> new Confirm(pairing(1));
            case "release" -> new Release(pairing(1));
            case "import" -> new Describe(PROFILE, 3, Set.of());
            default -> throw new IllegalArgumentException(name);
        };
    }
}
