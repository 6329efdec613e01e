package org.mentoring.pairing.api;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.mentoring.pairing.api.Api.Answer;
import org.mentoring.pairing.api.HeldComputation.HeldAssigner;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.annotation.Import;

import java.util.Collections;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;

/// A cohort is computed by one run at a time, however many ask.
@WholeService
@Import(HeldComputation.class)
class OneRunAtATimeIT {

    private static final int ASKERS = 16;

    private final Api api;
    private final Scenes scenes;
    private final HeldAssigner computation;

    @Autowired
    OneRunAtATimeIT(Api api, HeldAssigner computation) {
        this.api = api;
        this.scenes = new Scenes(api);
        this.computation = computation;
    }

    @AfterEach
    void letItEnd() {
        computation.letEnd();
    }

    @Test
    void ofManyWhoAskAtOnceOneIsComputedAndTheOthersLearnWhich() throws Exception {
        computation.hold();
        var cohort = scenes.cohortOf(Scenes.sample());
        Callable<Answer> ask = () -> ask(cohort);
        try (var threads = Executors.newVirtualThreadPerTaskExecutor()) {
            var answers =
                    threads.invokeAll(Collections.nCopies(ASKERS, ask)).stream()
                            .map(it -> it.resultNow())
                            .toList();
            assertThat(answers).filteredOn(it -> it.status() == 202).hasSize(1);
            assertThat(answers)
                    .filteredOn(it -> it.status() != 202)
                    .allSatisfy(it -> assertThat(it.status()).isEqualTo(409))
                    .allSatisfy(it -> assertThat(it.text("/reason")).isEqualTo("run-in-progress"));
        }
    }

    @Test
    void theOtherOneIsNamedAndTheNextMayComeWhenItHasEnded() {
        computation.hold();
        var cohort = scenes.cohortOf(Scenes.sample());
        var first = ask(cohort);
        var path = "/api/pairing-runs/" + first.text("/id");

        assertThat(ask(cohort).location()).isEqualTo(path);
        assertThat(ask(scenes.cohortOf(Scenes.sample())).status()).isEqualTo(202);
        api.coordinator().post(path + "/cancellation", "", "If-Match", first.etag());
        assertThat(ask(cohort).status()).isEqualTo(202);
    }

    @Test
    void askingAgainUnderTheSameKeyIsNoSecondRun() {
        computation.hold();
        var cohort = scenes.cohortOf(Scenes.sample());
        var first = ask(cohort, "Idempotency-Key", "one-run");

        assertThat(ask(cohort, "Idempotency-Key", "one-run").text("/id"))
                .isEqualTo(first.text("/id"));
    }

    private Answer ask(String cohort, String... headers) {
        return api.coordinator().post(cohort + "/pairing-runs", "{\"aim\": \"best-fit\"}", headers);
    }
}
