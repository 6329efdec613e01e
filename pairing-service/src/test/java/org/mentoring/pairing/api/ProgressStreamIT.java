package org.mentoring.pairing.api;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.mentoring.pairing.api.HeldComputation.HeldAssigner;
import org.mentoring.web.caller.Role;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.annotation.Import;

import tools.jackson.databind.JsonNode;

import java.io.BufferedReader;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;

/// Streams look ten times a second here, send comments after 300 ms, and may be three at once.
@WholeService
@Import(HeldComputation.class)
class ProgressStreamIT {

    private static final int MOST = 3;

    private final Api api;
    private final Scenes scenes;
    private final HeldAssigner computation;
    private final List<BufferedReader> open = new ArrayList<>();

    @Autowired
    ProgressStreamIT(Api api, HeldAssigner computation) {
        this.api = api;
        this.scenes = new Scenes(api);
        this.computation = computation;
    }

    @BeforeEach
    void hold() {
        computation.hold();
    }

    @AfterEach
    void letItEnd() throws IOException {
        computation.letEnd();
        for (var reader : open) {
            reader.close();
        }
    }

    @Test
    void tellsHowFarARunIsUntilItHasItsResult() throws Exception {
        var run = heldRun();
        computation.awaitBegun();

        var stream = follow(run);
        assertThat(stream.readLine()).isEqualTo("retry: 3000");
        assertThat(nextOf(stream, "event: ")).isEqualTo("event: progress");
        var progress = data(nextOf(stream, "data: "));
        assertThat(progress.at("/status").asString()).isEqualTo("requested");
        assertThat(progress.at("/step").asString()).isEqualTo("flow");
        assertThat(progress.at("/pairs").asInt()).isPositive();
        assertThat(nextOf(stream, ":")).isEqualTo(": still here");
        computation.letEnd();

        assertThat(nextOf(stream, "event: end")).isEqualTo("event: end");
        assertThat(stream.readLine()).isEqualTo("id: end");
        var end = data(stream.readLine());
        assertThat(end.at("/status").asString()).isEqualTo("completed");
        assertThat(end.at("/draftCount").asInt()).isPositive();
        assertThat(end.has("failure")).isFalse();
        assertThat(stream.readAllAsString()).isBlank();
    }

    @Test
    void whoComesBackGetsThePresentStateFirst() throws Exception {
        var run = heldRun();
        computation.awaitBegun();
        var before = follow(run);
        var known = nextOf(before, "data: ");
        before.close();

        assertThat(nextOf(follow(run), "data: ")).isEqualTo(known);
    }

    @Test
    void whoComesBackAfterTheEndIsToldToStop() {
        computation.letEnd();
        var run = path(scenes.run(scenes.cohortOf(Scenes.sample()), "best-fit").text("/id"));

        assertThat(api.coordinator().stream(run, "Last-Event-ID", "end").statusCode())
                .isEqualTo(204);
        var again = api.coordinator().stream(run);
        assertThat(again.statusCode()).isEqualTo(200);
        assertThat(again.headers().firstValue("Content-Type")).contains("text/event-stream");
        assertThat(again.headers().firstValue("X-Accel-Buffering")).contains("no");
        assertThat(again.headers().firstValue("Cache-Control").orElse("")).contains("no-store");
        assertThat(again.body().lines()).contains("event: end");
    }

    @Test
    void aCancelledRunEndsItsStreams() throws Exception {
        var run = heldRun();
        computation.awaitBegun();
        var stream = follow(run);

        api.coordinator().change(run.replace("/progress", ""), "/cancellation", "");

        nextOf(stream, "event: end");
        assertThat(nextOf(stream, "data: ")).isEqualTo("data: {\"status\":\"cancelled\"}");
    }

    @Test
    void refusesWhatIsTooManyUntilOneHasLeft() throws Exception {
        var run = heldRun();
        var first = follow(run);
        for (var number = 1; number < MOST; number++) {
            follow(run);
        }

        var refused = api.coordinator().stream(run);
        assertThat(refused.statusCode()).isEqualTo(503);
        assertThat(refused.headers().firstValue("Content-Type"))
                .contains("application/problem+json");
        assertThat(refused.headers().firstValue("Retry-After")).contains("3");

        first.close();
        await().until(() -> {
            var next = api.coordinator().stream(run);
            open.add(next.body());
            return next.statusCode() == 200;
        });
    }

    @Test
    void isThereForCoordinatorsOfTheCohortOnly() {
        var run = heldRun();

        assertThat(api.participant("anybody@example.org").stream(run).statusCode()).isEqualTo(403);
        assertThat(
                        api.as("another.coordinator@example.org", Role.COORDINATOR).stream(run)
                                .statusCode())
                .isEqualTo(404);
    }

    /// The stream of a run that is being computed.
    private String heldRun() {
        var cohort = scenes.cohortOf(Scenes.sample());
        var asked = api.coordinator().post(cohort + "/pairing-runs", "{\"aim\": \"best-fit\"}");
        return path(asked.text("/id"));
    }

    private static String path(String run) {
        return "/api/pairing-runs/" + run + "/progress";
    }

    private BufferedReader follow(String path) {
        var response = api.coordinator().stream(path);
        assertThat(response.statusCode()).isEqualTo(200);
        open.add(response.body());
        return response.body();
    }

    private static JsonNode data(String line) {
        return Api.JSON.readTree(line.substring("data: ".length()));
    }

    private static String nextOf(BufferedReader stream, String beginning) throws IOException {
        var line = stream.readLine();
        while (line != null && !line.startsWith(beginning)) {
            line = stream.readLine();
        }
        return line == null ? "the end of the stream" : line;
    }
}
