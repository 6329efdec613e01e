package org.mentoring.pairing.cohort;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.mentoring.pairing.cohort.domain.CohortDates;
import org.mentoring.pairing.cohort.domain.CohortSettings;
import org.mentoring.pairing.cohort.domain.Kind;
import org.mentoring.pairing.cohort.domain.PairingSettings;
import org.mentoring.pairing.cohort.domain.Question;
import org.mentoring.pairing.cohort.domain.Questions;
import org.mentoring.pairing.cohort.domain.RequestSettings;
import org.mentoring.pairing.cohort.domain.Rhythm;
import org.mentoring.pairing.cohort.domain.Support;
import org.mentoring.pairing.domain.Structure;

import java.time.LocalDate;
import java.time.ZoneId;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

class CohortFormTest {

    /// No value is the usual one, so that none can get lost unseen.
    @Test
    void theBodySetsWhatItWasMadeOf() {
        var settings =
                new CohortSettings(
                        "Always",
                        "Engineers",
                        new CohortDates(
                                LocalDate.of(2026, 3, 9), null, 180, ZoneId.of("Europe/Paris")),
                        new Rhythm(7, 30, 48),
                        new PairingSettings(Kind.GROUP, 4, 3, weights(), RequestSettings.DEFAULT),
                        new Support(Structure.LIGHT, 48, 5, 30, 3, 6),
                        new Questions(
                                List.of(
                                        new Question(
                                                "office",
                                                "Where do you work?",
                                                Question.Kind.MULTI_CHOICE,
                                                List.of("Berlin", "Rome"),
                                                true,
                                                Question.Readers.COHORT))));

        assertThat(CohortInput.settings(CohortForm.of(settings))).isEqualTo(settings);
        assertThat(settings.faults()).isEmpty();
    }

    private static Map<String, Integer> weights() {
        var weights = new LinkedHashMap<String, Integer>();
        weights.put("skills", 1);
        weights.put("language", 2);
        weights.put("zone", 3);
        weights.put("seniority", 4);
        weights.put("location", 5);
        weights.put("wishes", 6);
        return weights;
    }
}
