package org.mentoring.pairing.cohort;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.params.provider.Arguments.arguments;
import static org.mentoring.pairing.cohort.domain.CohortScenes.open;
import static org.mentoring.pairing.cohort.domain.CohortScenes.opening;
import static org.mentoring.pairing.cohort.domain.CohortScenes.usual;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.mentoring.contracts.TopicCatalog;
import org.mentoring.contracts.cohort.CohortAspect;
import org.mentoring.contracts.cohort.CohortChanged;
import org.mentoring.contracts.cohort.CohortStatus;
import org.mentoring.pairing.Decider;
import org.mentoring.pairing.Story;
import org.mentoring.pairing.cohort.domain.Cohort;
import org.mentoring.pairing.cohort.domain.CohortCommand;
import org.mentoring.pairing.cohort.domain.CohortEvent;
import org.mentoring.pairing.cohort.domain.Support;
import org.mentoring.pairing.domain.PersonId;
import org.mentoring.pairing.domain.Structure;

import java.util.stream.Stream;

class CohortEventTranslatorTest {

    private static final String ID = "cohort0spring0000000000000";
    private static final Decider<Cohort, CohortEvent> DECIDER =
            new Decider<>(Cohort::evolve, CohortEventTranslator::translate);

    private final Story<Cohort, CohortEvent> story = new Story<>(new CohortDocument());

    @Test
    void tellsWhatThePublishedSamplesTellAndNoName() {
        story.begin(ID, open(), DECIDER, Cohort.decide(opening(usual())));
        ask(new CohortCommand.Settle(usual(new Support(Structure.STRUCTURED, 48, 7, 60, 2, 5))));

        assertThat(story.told(ID)).isEqualTo(Story.samples(TopicCatalog.COHORT, ID));
        assertThat(story.toldInWords(ID)).doesNotContain("canary");
        assertThat(story.state(ID).settings().support().agendaLeadHours()).isEqualTo(48);
    }

    @ParameterizedTest
    @MethodSource("changes")
    void tellsWhatChangedAndHowItIsNow(
            CohortCommand command, CohortAspect aspect, CohortStatus status, int coordinators) {
        story.begin(ID, open(), DECIDER, Cohort.decide(opening(usual())));
        ask(command);

        var told = (CohortChanged) story.told(ID).getLast();
        assertThat(told.changed()).containsExactly(aspect);
        assertThat(told.cohort().status()).isEqualTo(status);
        assertThat(told.cohort().coordinatorIds()).hasSize(coordinators);
    }

    static Stream<Arguments> changes() {
        var other = new PersonId("person0omar000000000000000");
        return Stream.of(
                arguments(
                        new CohortCommand.Appoint(other),
                        CohortAspect.COORDINATORS,
                        CohortStatus.OPEN,
                        2),
                arguments(
                        new CohortCommand.Archive(), CohortAspect.STATUS, CohortStatus.CLOSED, 1));
    }

    private void ask(CohortCommand command) {
        story.then(ID, DECIDER, cohort -> Cohort.decide(cohort, command));
    }
}
