package org.mentoring.pairing.enrolment.domain;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mentoring.pairing.domain.Rejection.Kind.CONFLICT;
import static org.mentoring.pairing.domain.Rejection.Kind.INVALID;
import static org.mentoring.pairing.domain.Scenario.given;
import static org.mentoring.pairing.enrolment.domain.EnrolmentScenes.COHORT;
import static org.mentoring.pairing.enrolment.domain.EnrolmentScenes.NOW;
import static org.mentoring.pairing.enrolment.domain.EnrolmentScenes.PROFILE;
import static org.mentoring.pairing.enrolment.domain.EnrolmentScenes.enrolment;
import static org.mentoring.pairing.enrolment.domain.EnrolmentScenes.mentor;
import static org.mentoring.pairing.enrolment.domain.EnrolmentScenes.pairing;
import static org.mentoring.pairing.enrolment.domain.Seniority.LEAD;

import static java.time.ZoneOffset.UTC;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.mentoring.pairing.domain.PersonId;
import org.mentoring.pairing.domain.Scenario.Outcome;
import org.mentoring.pairing.enrolment.domain.EnrolmentCommand.Confirm;
import org.mentoring.pairing.enrolment.domain.EnrolmentCommand.Describe;
import org.mentoring.pairing.enrolment.domain.EnrolmentCommand.Release;
import org.mentoring.pairing.enrolment.domain.EnrolmentCommand.Reserve;
import org.mentoring.pairing.enrolment.domain.EnrolmentCommand.Revise;
import org.mentoring.pairing.enrolment.domain.EnrolmentEvent.Described;
import org.mentoring.pairing.enrolment.domain.EnrolmentEvent.Enrolled;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

class EnrolmentTest {

    /// The place of pairing 1 at a mentor with two places, against everything asked about it.
    @ParameterizedTest(name = "{0}: {1} -> {2}")
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
                    all free       | reserve | Reserved
                    all free       | confirm | CONFLICT
                    all free       | release | nothing
                    reserved       | reserve | nothing
                    reserved       | confirm | Confirmed
                    reserved       | release | Released
                    confirmed      | reserve | nothing
                    confirmed      | confirm | nothing
                    confirmed      | release | Released
                    one taken      | reserve | Reserved
                    one taken      | confirm | CONFLICT
                    one taken      | release | nothing
                    full of others | reserve | CONFLICT
                    full of others | confirm | CONFLICT
                    full of others | release | nothing
                    """)
    void givesPlacesAsTheTableSays(String state, String command, String outcome) {
        assertThat(decided(state(state), command(command)).inShort()).isEqualTo(outcome);
    }

    @Test
    void neverHoldsMoreThanItsCapacity() {
        var mentor = mentor(3, 0);
        for (var i = 1; i <= 10; i++) {
            mentor = reserveIfAllowed(mentor, i);
        }

        assertThat(mentor.places()).containsOnlyKeys(pairing(1), pairing(2), pairing(3));
    }

    @Test
    void aReleasedPlaceIsFreeForSomebodyElse() {
        var mentor = Enrolment.evolve(mentor(1, 1), new EnrolmentEvent.Released(pairing(1)));

        assertThat(decided(mentor, new Reserve(pairing(2), NOW)).inShort()).isEqualTo("Reserved");
    }

    @ParameterizedTest
    @CsvSource({"MENTOR,1", "MENTOR,10", "MENTEE,1", "MENTEE,2"})
    void enrolsWithASensibleCapacity(Role role, int capacity) {
        var enrolment = enrolment(role, capacity, Map.of());

        given(enrolment).when(EnrolmentDecider::enrol).then(new Enrolled(enrolment));
    }

    @ParameterizedTest
    @CsvSource({"MENTOR,0", "MENTOR,11", "MENTEE,0", "MENTEE,3", "MENTEE,-1"})
    void refusesAnyOtherCapacity(Role role, int capacity) {
        given(enrolment(role, capacity, Map.of())).when(EnrolmentDecider::enrol).isRefused(INVALID);
    }

    @Test
    void describingTheSameAgainChangesNothing() {
        decided(mentor(2, 0), new Describe(PROFILE, 2, Set.of())).nothingHappens();
    }

    @Test
    void aChangedProfileLeavesThePlacesAlone() {
        var changed =
                new Profile(
                        PROFILE.zone(),
                        List.of("pt"),
                        List.of(),
                        List.of(),
                        null,
                        LEAD,
                        null,
                        Answers.NONE);

        decided(mentor(2, 2), new Describe(changed, 2, Set.of())).then(new Described(changed));
        assertThat(Enrolment.evolve(mentor(2, 2), new Described(changed)).places()).hasSize(2);
    }

    @Test
    void anImportDoesNotChangeTheCapacity() {
        decided(mentor(2, 0), new Describe(PROFILE, 3, Set.of())).isRefused(CONFLICT);
    }

    @Test
    void whatAFileSaysNothingAboutStaysAsItIsKnown() {
        var said = said(Answers.NONE);
        var known = new PersonId("boss0000000000000001");
        var mentor = Enrolment.evolve(mentor(2, 0), new Described(PROFILE.reportingTo(known)));
        var kept =
                new Profile(
                        UTC,
                        List.of("pt"),
                        PROFILE.skills(),
                        PROFILE.goals(),
                        PROFILE.location(),
                        LEAD,
                        known,
                        Answers.NONE);

        decided(mentor, new Describe(said, 3, Set.of(Unsaid.values()))).then(new Described(kept));
        decided(mentor, new Describe(said, 2, Set.of())).then(new Described(said));
    }

    @Test
    void whoJoinsHasNoEmptyAnswers() {
        var joining =
                Enrolment.begin(
                        mentor(2, 0).id(),
                        COHORT,
                        mentor(2, 0).person(),
                        Role.MENTOR,
                        2,
                        said(answers("office", "Rome", "level", "")));

        given(joining).when(EnrolmentDecider::enrol).then(new Enrolled(joining.begun()));
        assertThat(joining.begun().profile().answers()).isEqualTo(answers("office", "Rome"));
    }

    @Test
    void whoAnswersOneQuestionKeepsTheOtherAnswers() {
        var known = said(answers("office", "Rome", "level", "3"));
        var mentor = Enrolment.evolve(mentor(2, 0), new Described(known));
        var moved = said(answers("office", "Berlin"));
        var silent = said(answers("office", ""));

        decided(mentor, new Revise(moved, 2, Set.of()))
                .then(new Described(said(answers("office", "Berlin", "level", "3"))));
        decided(mentor, new Revise(silent, 2, Set.of()))
                .then(new Described(said(answers("level", "3"))));
        decided(mentor, new Revise(said(Answers.NONE), 2, Set.of())).nothingHappens();
    }

    private static Profile said(Answers answers) {
        return new Profile(UTC, List.of("pt"), List.of(), List.of(), null, LEAD, null, answers);
    }

    /// Keys and answers in turn; an empty text is no answer.
    private static Answers answers(String... keysAndAnswers) {
        var answers = new HashMap<String, List<String>>();
        for (var i = 0; i < keysAndAnswers.length; i += 2) {
            var text = keysAndAnswers[i + 1];
            answers.put(keysAndAnswers[i], text.isEmpty() ? List.of() : List.of(text));
        }
        return Answers.of(answers);
    }

    private static Enrolment reserveIfAllowed(Enrolment mentor, int number) {
        var outcome = decided(mentor, new Reserve(pairing(number), NOW));
        return outcome.inShort().equals("Reserved")
                ? Enrolment.evolve(mentor, new EnrolmentEvent.Reserved(pairing(number)))
                : mentor;
    }

    private static Outcome<EnrolmentEvent> decided(Enrolment state, EnrolmentCommand command) {
        return given(state).when(enrolment -> EnrolmentDecider.decide(enrolment, command));
    }

    private static Enrolment state(String name) {
        return switch (name) {
            case "all free" -> mentor(2, 0);
            case "reserved" -> mentor(2, Map.of(pairing(1), Place.RESERVED));
            case "confirmed" -> mentor(2, Map.of(pairing(1), Place.CONFIRMED));
            case "one taken" -> mentor(2, Map.of(pairing(7), Place.RESERVED));
            case "full of others" ->
                    mentor(2, Map.of(pairing(7), Place.RESERVED, pairing(8), Place.CONFIRMED));
            default -> throw new IllegalArgumentException(name);
        };
    }

    private static EnrolmentCommand command(String name) {
        return switch (name) {
            case "reserve" -> new Reserve(pairing(1), NOW);
            case "confirm" -> new Confirm(pairing(1));
            case "release" -> new Release(pairing(1));
            default -> throw new IllegalArgumentException(name);
        };
    }
}
