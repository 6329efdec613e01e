package org.mentoring.pairing.cohort.domain;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mentoring.pairing.domain.Rejection.Kind.INVALID;
import static org.mentoring.pairing.domain.Scenario.given;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.mentoring.pairing.cohort.domain.Cohort.Create;
import org.mentoring.pairing.cohort.domain.CohortEvent.Created;
import org.mentoring.pairing.domain.CohortId;
import org.mentoring.pairing.domain.PersonId;

import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;

class CohortTest {

    private static final PersonId COORDINATOR = new PersonId("coordinator000000001");

    @ParameterizedTest
    @ValueSource(strings = {"2026-03-03", "2026-09-30", "2029-03-02"})
    void endsAfterItStarts(String endsOn) {
        var create = create(endsOn, 40);

        given(create).when(Cohort::decide).then(new Created(create));
    }

    @ParameterizedTest
    @CsvSource({"2026-03-02,40", "2026-03-01,40", "2029-03-03,40", "2026-09-30,0"})
    void refusesDatesAndWeightsThatMakeNoSense(String endsOn, int weight) {
        given(create(endsOn, weight)).when(Cohort::decide).isRefused(INVALID);
    }

    @ParameterizedTest
    @CsvSource({"3, 14", "10, 3", "3, 3", "0, 3"})
    void refusesRemindersThatDoNotComeInOrderBeforeTheEnd(int first, int second) {
        var requests = new RequestSettings(RequestWay.ASK, 14, List.of(first, second));

        given(create("2026-09-30", 40, requests)).when(Cohort::decide).isRefused(INVALID);
    }

    @Test
    void isCoordinatedByWhoOpenedIt() {
        assertThat(Cohort.begin(new Created(create("2026-09-30", 40))).coordinators())
                .containsExactly(COORDINATOR);
    }

    private static Create create(String endsOn, int skillsWeight) {
        return create(endsOn, skillsWeight, RequestSettings.DEFAULT);
    }

    private static Create create(String endsOn, int skillsWeight, RequestSettings requests) {
        return new Create(
                new CohortId("cohort00000000000001"),
                COORDINATOR,
                "Spring 2026",
                new CohortDates(
                        LocalDate.parse("2026-03-02"),
                        LocalDate.parse(endsOn),
                        ZoneId.of("Europe/Berlin")),
                Rhythm.DEFAULT,
                new PairingSettings(6, Map.of("skills", skillsWeight, "zone", 0)),
                requests);
    }
}
