package org.mentoring.pairing.enrolment.domain;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.mentoring.pairing.domain.Rejection.Kind.CONFLICT;
import static org.mentoring.pairing.domain.Rejection.Kind.FULL;
import static org.mentoring.pairing.domain.Scenario.given;
import static org.mentoring.pairing.enrolment.domain.EnrolmentScenes.mentor;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.mentoring.pairing.domain.CohortId;
import org.mentoring.pairing.domain.Scenario.Outcome;
import org.mentoring.pairing.enrolment.domain.EnrolmentCommand.AddTag;
import org.mentoring.pairing.enrolment.domain.EnrolmentCommand.RemoveTag;
import org.mentoring.pairing.enrolment.domain.EnrolmentEvent.Tagged;
import org.mentoring.pairing.enrolment.domain.EnrolmentEvent.Untagged;

import java.util.List;
import java.util.stream.IntStream;

/// A mentor whom coordinators call some things.
class TaggingTest {

    private static final Enrolment TAGGED =
            mentor(2, 1).labelled(Tags.of(List.of("Needs-Visa", "pilot")));

    @Test
    void aNewTagComesLast() {
        decided(TAGGED, new AddTag(new Tag("late"))).then(new Tagged(new Tag("late")));

        assertThat(Enrolment.evolve(TAGGED, new Tagged(new Tag("late"))).tags().words())
                .containsExactly("Needs-Visa", "pilot", "late");
    }

    @Test
    void aTagInAnotherCaseIsThereAlreadyAndStaysAsWrittenFirst() {
        decided(TAGGED, new AddTag(new Tag("needs-VISA"))).nothingHappens();

        assertThat(Enrolment.evolve(TAGGED, new Tagged(new Tag("needs-VISA")))).isEqualTo(TAGGED);
    }

    @Test
    void aTagIsTakenAwayInWhicheverCase() {
        var untagged = new Untagged(new Tag("needs-VISA"));
        decided(TAGGED, new RemoveTag(new Tag("needs-VISA"))).then(untagged);
        decided(TAGGED, new RemoveTag(new Tag("needs"))).nothingHappens();

        assertThat(Enrolment.evolve(TAGGED, untagged).tags().words()).containsExactly("pilot");
    }

    @Test
    void nobodyHasMoreThanTwenty() {
        var twenty = IntStream.rangeClosed(1, 20).mapToObj(it -> "tag " + it).toList();
        var full = mentor(2, 1).labelled(Tags.of(twenty));
        var oneLess = mentor(2, 1).labelled(Tags.of(twenty.subList(0, 19)));

        decided(full, new AddTag(new Tag("tag 21"))).isRefused(FULL);
        decided(full, new AddTag(new Tag("TAG 20"))).nothingHappens();
        decided(oneLess, new AddTag(new Tag("tag 20"))).then(new Tagged(new Tag("tag 20")));
    }

    /// A word that was regretted goes, also where the person has been.
    @Test
    void whoHasMovedLosesATagAndGetsNone() {
        var moved =
                Enrolment.evolve(
                        TAGGED,
                        new EnrolmentEvent.Moved(
                                new Move(new CohortId("cohort0autumn0000000000000"), 1, true)));
        var tag = TAGGED.tags().all().getFirst();

        decided(moved, new RemoveTag(tag)).then(new Untagged(tag));
        decided(moved, new AddTag(new Tag("new"))).isRefused(CONFLICT);
    }

    @Test
    void tagsAreNobodysBusinessElsewhere() {
        assertThat(TAGGED.load()).isEqualTo(mentor(2, 1).load());
        assertThat(Enrolment.evolve(TAGGED, new EnrolmentEvent.CapacityChanged(3)).tags())
                .isEqualTo(TAGGED.tags());
        assertThat(Enrolment.evolve(TAGGED, new EnrolmentEvent.Paused(new Pause(null))).tags())
                .isEqualTo(TAGGED.tags());
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "  ", "two\nlines", "a\tb", "\u0085x", "\u007f"})
    void whatHasNoCharacterOrMoreThanOneLineIsNoTag(String written) {
        assertThat(Tag.of(written)).isEmpty();
        assertThatThrownBy(() -> new Tag(written)).isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void aTagHasFiftyCharactersAtMostWithoutSpacesAroundIt() {
        assertThat(Tag.of("x".repeat(50))).isPresent();
        assertThat(Tag.of(" " + "x".repeat(50) + " ")).contains(new Tag("x".repeat(50)));
        assertThat(Tag.of("x".repeat(51))).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({"Straße,STRASSE", "été,ÉTÉ", "e\u0301te\u0301,été", "ὈΔΥΣΣΕΎΣ,Ὀδυσσεύς"})
    void tagsAreComparedByLettersAndNotByCase(String one, String other) {
        assertThat(new Tag(one).key()).isEqualTo(new Tag(other).key());
    }

    private static Outcome<EnrolmentEvent> decided(Enrolment state, EnrolmentCommand command) {
        return given(state).when(enrolment -> EnrolmentDecider.decide(enrolment, command));
    }
}
