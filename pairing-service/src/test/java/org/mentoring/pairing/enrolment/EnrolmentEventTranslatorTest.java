package org.mentoring.pairing.enrolment;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.mentoring.contracts.TopicCatalog;
import org.mentoring.pairing.Decider;
import org.mentoring.pairing.Story;
import org.mentoring.pairing.domain.CohortId;
import org.mentoring.pairing.domain.EnrolmentId;
import org.mentoring.pairing.domain.PairingId;
import org.mentoring.pairing.domain.PersonId;
import org.mentoring.pairing.enrolment.domain.Answers;
import org.mentoring.pairing.enrolment.domain.Enrolment;
import org.mentoring.pairing.enrolment.domain.EnrolmentCommand;
import org.mentoring.pairing.enrolment.domain.EnrolmentCommand.AddTag;
import org.mentoring.pairing.enrolment.domain.EnrolmentCommand.ComeBack;
import org.mentoring.pairing.enrolment.domain.EnrolmentCommand.Confirm;
import org.mentoring.pairing.enrolment.domain.EnrolmentCommand.Describe;
import org.mentoring.pairing.enrolment.domain.EnrolmentCommand.MoveTo;
import org.mentoring.pairing.enrolment.domain.EnrolmentCommand.RecordArrival;
import org.mentoring.pairing.enrolment.domain.EnrolmentCommand.Release;
import org.mentoring.pairing.enrolment.domain.EnrolmentCommand.RemoveTag;
import org.mentoring.pairing.enrolment.domain.EnrolmentCommand.Reserve;
import org.mentoring.pairing.enrolment.domain.EnrolmentCommand.Resume;
import org.mentoring.pairing.enrolment.domain.EnrolmentCommand.Revise;
import org.mentoring.pairing.enrolment.domain.EnrolmentCommand.TakePause;
import org.mentoring.pairing.enrolment.domain.EnrolmentDecider;
import org.mentoring.pairing.enrolment.domain.EnrolmentEvent;
import org.mentoring.pairing.enrolment.domain.Profile;
import org.mentoring.pairing.enrolment.domain.Role;
import org.mentoring.pairing.enrolment.domain.Seniority;
import org.mentoring.pairing.enrolment.domain.Tag;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import java.util.Set;

/// The published samples tell how places come and go; played here, they say the same.
class EnrolmentEventTranslatorTest {

    private static final String CONFIRMED = "enrolment0amina00000000000";
    private static final String RELEASED = "enrolment0leila00000000000";
    private static final PairingId AMINA_AND_JONAS = new PairingId("pairing0amina0jonas0000000");
    private static final PairingId CHEN_AND_LEILA = new PairingId("pairing0chen0leila00000000");
    private static final CohortId AUTUMN = new CohortId("cohort0autumn0000000000000");
    private static final Instant NOW = Instant.parse("2026-04-01T10:00:00Z");
    private static final Decider<Enrolment, EnrolmentEvent> DECIDER =
            new Decider<>(Enrolment::evolve, EnrolmentEventTranslator::translate);

    private final Story<Enrolment, EnrolmentEvent> story = new Story<>(new EnrolmentDocument());

    @Test
    void tellsOfAPlaceThatIsTakenAndOfAPause() {
        enrol(CONFIRMED, "person0amina00000000000000", Role.MENTOR, 3);
        play(CONFIRMED, new Describe(profile("canary2"), 3, Set.of()));
        play(CONFIRMED, new AddTag(new Tag("canary3")));
        play(CONFIRMED, new AddTag(new Tag("canary4")));
        play(CONFIRMED, new RemoveTag(new Tag("canary3")));
        play(CONFIRMED, new Reserve(AMINA_AND_JONAS, NOW));
        play(CONFIRMED, new Confirm(AMINA_AND_JONAS));
        play(CONFIRMED, new TakePause(LocalDate.of(2026, 5, 4), NOW));
        play(CONFIRMED, new Resume());

        assertThat(story.told(CONFIRMED))
                .isEqualTo(Story.samples(TopicCatalog.ENROLMENT, CONFIRMED));
        assertThat(story.toldInWords(CONFIRMED)).doesNotContain("canary");
        assertThat(story.state(CONFIRMED).profile()).isEqualTo(profile("canary2"));
        assertThat(story.state(CONFIRMED).tags().words()).containsExactly("canary4");
    }

    @Test
    void tellsOfAPlaceThatIsGivenBackAndOfAnotherCapacity() {
        enrol(RELEASED, "person0leila00000000000000", Role.MENTEE, 2);
        play(RELEASED, new Reserve(CHEN_AND_LEILA, NOW));
        play(RELEASED, new Release(CHEN_AND_LEILA));
        play(RELEASED, new Revise(profile("canary2"), 1, Set.of()));

        assertThat(story.told(RELEASED)).isEqualTo(Story.samples(TopicCatalog.ENROLMENT, RELEASED));
    }

    /// The story has one cohort, so no sample tells of another.
    @Test
    void tellsWhereSomebodyGoesOnAndThatTheyAreBack() {
        enrol(RELEASED, "person0leila00000000000000", Role.MENTEE, 1);
        var here = story.state(RELEASED);
        play(RELEASED, new MoveTo(AUTUMN, 1));
        play(RELEASED, new RecordArrival(1));
        play(RELEASED, new ComeBack(here, 2));

        var told = story.toldInWords(RELEASED);
        assertThat(told)
                .contains("\"moved\"", "\"left\"", "\"movedTo\"", AUTUMN.value(), "\"returned\"");
        assertThat(story.told(RELEASED)).hasSize(3);
        assertThat(story.state(RELEASED)).isEqualTo(here);
    }

    private void enrol(String id, String person, Role role, int capacity) {
        var enrolment =
                Enrolment.begin(
                        new EnrolmentId(id),
                        new CohortId("cohort0spring0000000000000"),
                        new PersonId(person),
                        role,
                        capacity,
                        profile("canary1"));
        story.begin(id, enrolment, DECIDER, EnrolmentDecider.enrol(enrolment));
    }

    private void play(String id, EnrolmentCommand command) {
        story.then(id, DECIDER, enrolment -> EnrolmentDecider.decide(enrolment, command));
    }

    private static Profile profile(String word) {
        return new Profile(
                ZoneId.of("America/New_York"),
                List.of("en", "fr"),
                List.of(word),
                List.of(word),
                word,
                Seniority.LEAD,
                new PersonId("person0ruth000000000000000"),
                Answers.of(Map.of("why", List.of(word))));
    }
}
