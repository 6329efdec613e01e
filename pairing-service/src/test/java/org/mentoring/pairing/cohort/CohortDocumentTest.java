package org.mentoring.pairing.cohort;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mentoring.pairing.cohort.domain.CohortScenes.open;

import org.bson.Document;
import org.junit.jupiter.api.Test;
import org.mentoring.pairing.cohort.domain.Cohort;
import org.mentoring.pairing.cohort.domain.CohortDates;
import org.mentoring.pairing.cohort.domain.CohortSettings;
import org.mentoring.pairing.cohort.domain.Question;
import org.mentoring.pairing.cohort.domain.Questions;
import org.mentoring.pairing.cohort.domain.Support;

import java.util.List;

class CohortDocumentTest {

    private static final Question QUESTION =
            new Question(
                    "office",
                    "Where do you work?",
                    Question.Kind.CHOICE,
                    List.of("Berlin", "Rome"),
                    true,
                    Question.Readers.COHORT);

    private final CohortDocument document = new CohortDocument();

    @Test
    void keepsAnArchivedRollingCohortAsItIs() {
        var fixed = open();
        var dates = fixed.settings().dates();
        var rolling = new CohortDates(dates.startsOn(), null, 180, dates.zone());
        var settings = fixed.settings();
        var cohort =
                new Cohort(
                        fixed.id(),
                        fixed.coordinators(),
                        new CohortSettings(
                                settings.name(),
                                null,
                                rolling,
                                settings.rhythm(),
                                settings.pairing(),
                                settings.support(),
                                new Questions(List.of(QUESTION))),
                        true);

        assertThat(document.decode(document.encode(cohort))).isEqualTo(cohort);
    }

    @Test
    void readsWhatTheFirstReleaseWrote() {
        var first =
                Document.parse(
                        """
                        {"id": "cohort0spring0000000000000",
                         "coordinators": ["person0ruth000000000000000"],
                         "name": "canary name", "startsOn": "2026-03-09", "endsOn": "2026-09-30",
                         "zone": "Europe/Berlin", "cadenceDays": 14, "meetingMinutes": 45,
                         "noticeHours": 24,
                         "pairing": {"largestZoneGapHours": 6, "weights": {"skills": 40}}}
                        """);

        var read = document.decode(first);

        assertThat(read.id()).isEqualTo(open().id());
        assertThat(read.settings().dates()).isEqualTo(open().settings().dates());
        assertThat(read.settings().support()).isEqualTo(Support.DEFAULT);
        assertThat(read.settings().programme()).isNull();
        assertThat(read.settings().questions()).isEqualTo(Questions.NONE);
        assertThat(read.archived()).isFalse();
    }
}
