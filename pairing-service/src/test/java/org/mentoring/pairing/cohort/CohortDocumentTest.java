package org.mentoring.pairing.cohort;

import static org.assertj.core.api.Assertions.assertThat;

import org.bson.Document;
import org.junit.jupiter.api.Test;
import org.mentoring.pairing.cohort.domain.Cohort;
import org.mentoring.pairing.cohort.domain.CohortDates;
import org.mentoring.pairing.cohort.domain.PairingSettings;
import org.mentoring.pairing.cohort.domain.RequestSettings;
import org.mentoring.pairing.cohort.domain.RequestWay;
import org.mentoring.pairing.cohort.domain.Rhythm;
import org.mentoring.pairing.domain.CohortId;
import org.mentoring.pairing.domain.PersonId;

import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import java.util.Set;

class CohortDocumentTest {

    private static final CohortDocument CODEC = new CohortDocument();

    @Test
    void isReadAsItWasWritten() {
        var cohort = cohort(new RequestSettings(RequestWay.PICK, 7, List.of(2, 5)));

        assertThat(CODEC.decode(CODEC.encode(cohort))).isEqualTo(cohort);
    }

    @Test
    void aCohortFromBeforeThereWereRequestsHasTheUsualOnes() {
        Document old = CODEC.encode(cohort(RequestSettings.DEFAULT));
        old.remove("requests");

        assertThat(CODEC.decode(old).requests())
                .isEqualTo(new RequestSettings(RequestWay.ASK, 14, List.of(3, 10)));
    }

    private static Cohort cohort(RequestSettings requests) {
        return new Cohort(
                new CohortId("cohort"),
                Set.of(new PersonId("ruth")),
                "Spring",
                new CohortDates(
                        LocalDate.of(2026, 3, 9),
                        LocalDate.of(2026, 9, 30),
                        ZoneId.of("Europe/Berlin")),
                Rhythm.DEFAULT,
                new PairingSettings(6, Map.of("skills", 40)),
                requests);
    }
}
