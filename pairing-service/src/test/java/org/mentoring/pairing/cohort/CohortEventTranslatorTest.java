package org.mentoring.pairing.cohort;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.mentoring.contracts.TopicCatalog;
import org.mentoring.pairing.Decider;
import org.mentoring.pairing.Story;
import org.mentoring.pairing.cohort.domain.Cohort;
import org.mentoring.pairing.cohort.domain.Cohort.Create;
import org.mentoring.pairing.cohort.domain.CohortDates;
import org.mentoring.pairing.cohort.domain.CohortEvent;
import org.mentoring.pairing.cohort.domain.PairingSettings;
import org.mentoring.pairing.cohort.domain.RequestSettings;
import org.mentoring.pairing.cohort.domain.Rhythm;
import org.mentoring.pairing.domain.CohortId;
import org.mentoring.pairing.domain.PersonId;

import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Map;

class CohortEventTranslatorTest {

    private static final String ID = "cohort0spring0000000000000";

    private final Story<Cohort, CohortEvent> story = new Story<>(new CohortDocument());

    @Test
    void tellsWhatThePublishedSampleTellsAndNotTheName() {
        var create =
                new Create(
                        new CohortId(ID),
                        new PersonId("person0ruth000000000000000"),
                        "canary",
                        new CohortDates(
                                LocalDate.of(2026, 3, 9),
                                LocalDate.of(2026, 9, 30),
                                ZoneId.of("Europe/Berlin")),
                        Rhythm.DEFAULT,
                        new PairingSettings(6, Map.of("skills", 40)),
                        RequestSettings.DEFAULT);
        var cohort = Cohort.begin(new CohortEvent.Created(create));

        story.begin(
                ID,
                cohort,
                new Decider<>((it, _) -> it, CohortEventTranslator::translate),
                Cohort.decide(create));

        assertThat(story.told(ID)).isEqualTo(Story.samples(TopicCatalog.COHORT, ID));
        assertThat(story.toldInWords(ID)).doesNotContain("canary");
        assertThat(story.state(ID)).isEqualTo(cohort);
    }
}
