package org.mentoring.pairing.cohort.domain;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mentoring.pairing.cohort.domain.CohortScenes.COORDINATOR;
import static org.mentoring.pairing.cohort.domain.CohortScenes.dated;
import static org.mentoring.pairing.cohort.domain.CohortScenes.open;
import static org.mentoring.pairing.cohort.domain.CohortScenes.opening;
import static org.mentoring.pairing.cohort.domain.CohortScenes.usual;
import static org.mentoring.pairing.cohort.domain.CohortScenes.weighing;
import static org.mentoring.pairing.domain.Rejection.Kind.INVALID;
import static org.mentoring.pairing.domain.Scenario.given;

import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.mentoring.pairing.cohort.domain.CohortEvent.Created;
import org.mentoring.pairing.cohort.domain.CohortEvent.Settled;
import org.mentoring.pairing.cohort.domain.CohortSettings.Aspect;
import org.mentoring.pairing.domain.Decision;
import org.mentoring.pairing.domain.Rejection.Fault;

import java.util.List;
import java.util.Set;

class CohortTest {

    @ParameterizedTest
    @CsvSource({"2026-03-03,", "2026-09-30,", "2029-03-02,", ",180"})
    void endsAfterItStartsOrEndsItsPairs(@Nullable String endsOn, @Nullable Integer pairingDays) {
        var create = opening(dated(endsOn, pairingDays));

        given(create).when(Cohort::decide).then(new Created(create));
    }

    @ParameterizedTest
    @CsvSource({
        "2026-03-02,    , /endsOn",
        "2026-03-01,    , /endsOn",
        "2029-03-03,    , /endsOn",
        "          ,    , /endsOn",
        "2026-09-30, 180, /pairingDays"
    })
    void refusesDatesThatMakeNoSense(
            @Nullable String endsOn, @Nullable Integer pairingDays, String where) {
        var settings = dated(endsOn, pairingDays);

        assertThat(settings.faults()).extracting(Fault::pointer).containsExactly(where);
        given(opening(settings)).when(Cohort::decide).isRefused(INVALID);
        given(open()).when(it -> settle(it, settings)).isRefused(INVALID);
    }

    @Test
    void namesEveryFaultAtOnce() {
        var wrong = dated("2026-03-01", null);
        var settings =
                new CohortSettings(
                        wrong.name(),
                        null,
                        wrong.dates(),
                        wrong.rhythm(),
                        weighing(0),
                        wrong.support(),
                        wrong.questions());

        assertThat(settings.faults())
                .extracting(Fault::pointer)
                .containsExactly("/endsOn", "/weights");
    }

    @Test
    void isCoordinatedByWhoOpenedIt() {
        assertThat(open().coordinators()).containsExactly(COORDINATOR);
    }

    @Test
    void tellsWhichPartsOfTheSettingsChanged() {
        var weighed = usual(weighing(41));
        var moved = dated("2026-10-01", null);

        given(open())
                .when(it -> settle(it, weighed))
                .then(new Settled(weighed, Set.of(Aspect.PAIRING)));
        given(open()).when(it -> settle(it, moved)).then(new Settled(moved, Set.of(Aspect.DATES)));
    }

    @Test
    void staysAsItIsWithTheSameSettings() {
        given(open()).when(it -> settle(it, usual())).nothingHappens();
    }

    @Test
    void hasTheSettingsThatItWasGiven() {
        var weighed = usual(weighing(41));

        var after = Cohort.evolve(open(), new Settled(weighed, Set.of(Aspect.PAIRING)));

        assertThat(List.of(after.settings(), after.id(), after.coordinators()))
                .isEqualTo(List.of(weighed, open().id(), open().coordinators()));
    }

    private static Decision<CohortEvent> settle(Cohort cohort, CohortSettings settings) {
        return Cohort.decide(cohort, new CohortCommand.Settle(settings));
    }
}
