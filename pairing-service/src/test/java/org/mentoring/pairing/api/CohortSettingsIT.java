package org.mentoring.pairing.api;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.mentoring.web.caller.Role;
import org.springframework.beans.factory.annotation.Autowired;

@WholeService
class CohortSettingsIT {

    private static final String ROLLING =
            """
            {"name": "Always", "programme": "Engineers", "startsOn": "2026-03-09",
             "pairingDays": 180, "zone": "Europe/Paris", "structure": "light",
             "agendaLeadHours": 48}
            """;

    private final Api api;
    private final Scenes scenes;

    @Autowired
    CohortSettingsIT(Api api) {
        this.api = api;
        this.scenes = new Scenes(api);
    }

    @Test
    void aCoordinatorReplacesAllSettings() {
        var cohort = scenes.cohort();

        var settled = put(cohort, ROLLING);

        assertThat(settled.status()).as(settled.toString()).isEqualTo(200);
        assertThat(settled.etag()).isEqualTo("\"v2\"");
        assertThat(settled.text("/programme")).isEqualTo("Engineers");
        assertThat(settled.text("/structure")).isEqualTo("light");
        assertThat(settled.body().at("/pairingDays").asInt()).isEqualTo(180);
        assertThat(settled.body().at("/agendaLeadHours").asInt()).isEqualTo(48);
        assertThat(settled.body().at("/smallestGroup").asInt()).isEqualTo(5);
        assertThat(settled.body().has("endsOn")).isFalse();
        assertThat(api.coordinator().get(cohort)).isEqualTo(settled);
        assertThat(put(cohort, ROLLING)).isEqualTo(settled);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '~',
            textBlock =
                    """
                    "pairingDays": 180     | "pairingDays": 6                             | /pairingDays
                    "pairingDays": 180     | "endsOn": "2026-03-09"                       | /endsOn
                    "pairingDays": 180     | "cadenceDays": 7                             | /endsOn
                    "pairingDays": 180     | "pairingDays": 180, "endsOn": "2026-09-30"   | /pairingDays
                    "structure": "light"   | "structure": "strict"                        | /structure
                    "agendaLeadHours": 48  | "agendaLeadHours": 169                       | /agendaLeadHours
                    "agendaLeadHours": 48  | "silenceFactor": 0                           | /silenceFactor
                    "agendaLeadHours": 48  | "smallestGroup": 2                           | /smallestGroup
                    "agendaLeadHours": 48  | "agreementPromptDays": 91                    | /agreementPromptDays
                    "agendaLeadHours": 48  | "fitCheckDays": 6                            | /fitCheckDays
                    "programme": "Engineers" | "programme": ""                            | /programme
                    """)
    void namesTheFieldThatMakesNoSense(String good, String bad, String pointer) {
        assertThat(ROLLING).contains(good);
        var cohort = scenes.cohort();

        var refused = put(cohort, ROLLING.replace(good, bad));

        assertThat(refused.status()).as(refused.toString()).isEqualTo(400);
        assertThat(refused.body().at("/errors")).hasSize(1);
        assertThat(refused.text("/errors/0/pointer")).isEqualTo(pointer);
        assertThat(api.coordinator().get(cohort).etag()).isEqualTo("\"v1\"");
    }

    @Test
    void everybodyWhoJoinsIsAskedWhatTheCoordinatorWantsToKnow() {
        var question =
                """
                {"key": "office", "words": "Where do you work?", "kind": "choice",
                 "choices": ["Berlin", "Rome"], "required": true, "readers": "cohort"}
                """;
        var body =
                ROLLING.replace(
                        "\"structure\"", "\"questions\": [" + question + "], \"structure\"");
        var cohort = scenes.cohort();

        var settled = put(cohort, body);
        var refused = put(cohort, body.replace("[\"Berlin\", \"Rome\"]", "[\"Berlin\"]"));
        var copy =
                api.coordinator()
                        .post(
                                cohort + "/copies",
                                "{\"name\": \"Next\", \"startsOn\": \"2027-03-09\"}");

        assertThat(settled.body().at("/questions/0")).isEqualTo(Api.JSON.readTree(question));
        assertThat(refused.text("/errors/0/pointer")).isEqualTo("/questions/0/choices");
        assertThat(copy.body().at("/questions")).isEqualTo(settled.body().at("/questions"));
    }

    @Test
    void whoHasNotReadTheLatestVersionChangesNothing() {
        var cohort = scenes.cohort();
        put(cohort, ROLLING);

        var stale = api.coordinator().put(cohort, ROLLING, "If-Match", "\"v1\"");

        assertThat(stale.status()).isEqualTo(412);
        assertThat(api.coordinator().put(cohort, ROLLING).status()).isEqualTo(428);
    }

    @Test
    void toOtherCoordinatorsTheCohortIsNotThere() {
        var cohort = scenes.cohort();

        var other = api.as("other@example.org", Role.COORDINATOR);

        assertThat(other.put(cohort, ROLLING, "If-Match", "\"v1\"").status()).isEqualTo(404);
    }

    private Api.Answer put(String cohort, String body) {
        return api.coordinator()
                .put(cohort, body, "If-Match", api.coordinator().get(cohort).etag());
    }
}
