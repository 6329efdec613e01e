package org.mentoring.pairing.api;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import static java.nio.charset.StandardCharsets.UTF_8;

import org.mentoring.pairing.api.Api.Answer;

import tools.jackson.databind.JsonNode;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.time.Duration;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Objects;

/// Steps of the story that several tests need.
record Scenes(Api api) {

    static String sample() {
        try (InputStream in = Scenes.class.getResourceAsStream("/samples/people-60.csv")) {
            return new String(Objects.requireNonNull(in).readAllBytes(), UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /// The path of a new cohort, which runs: pairs of one that is over end by the clock.
    String cohort() {
        var today = LocalDate.now(ZoneOffset.UTC);
        var created =
                api.coordinator()
                        .post(
                                "/api/cohorts",
                                """
                                {"name": "Spring", "startsOn": "%s", "endsOn": "%s",
                                 "zone": "Europe/Berlin"}
                                """
                                        .formatted(today, today.plusMonths(6)));
        assertThat(created.status()).as(created.toString()).isEqualTo(201);
        return "/api/cohorts/" + created.text("/id");
    }

    /// A new cohort with the people of a file.
    String cohortOf(String csv) {
        var cohort = cohort();
        var imported = api.coordinator().csv(cohort + "/imports", csv);
        assertThat(imported.status()).as(imported.toString()).isEqualTo(200);
        return cohort;
    }

    /// A run that is computed.
    Answer run(String cohort, String aim) {
        var asked = api.coordinator().post(cohort + "/pairing-runs", "{\"aim\": \"" + aim + "\"}");
        assertThat(asked.status()).as(asked.toString()).isEqualTo(202);
        return awaitRun("/api/pairing-runs/" + asked.text("/id"), "completed");
    }

    Answer publish(Answer run) {
        var path = "/api/pairing-runs/" + run.text("/id");
        assertThat(api.coordinator().change(path, "/publication", "").status()).isEqualTo(202);
        return awaitRun(path, "published");
    }

    Answer awaitRun(String path, String status) {
        return await().atMost(Duration.ofSeconds(20))
                .until(() -> api.coordinator().get(path), it -> status.equals(it.text("/status")));
    }

    /// The pairing that a mentee sees.
    String pairingOf(String mentee) {
        var pairings = api.participant(mentee).get("/api/pairings").body().at("/items");
        assertThat(pairings).as(mentee).isNotEmpty();
        return "/api/pairings/" + pairings.get(0).at("/id").asString();
    }

    static String emailOf(String name) {
        return sample().lines()
                .filter(line -> line.contains("," + name + ","))
                .findFirst()
                .orElseThrow()
                .split(",", 2)[0];
    }

    static JsonNode first(Answer answer, String pointer) {
        return answer.body().at(pointer).get(0);
    }
}
