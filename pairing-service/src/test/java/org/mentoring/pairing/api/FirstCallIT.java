package org.mentoring.pairing.api;

import static org.assertj.core.api.Assertions.assertThat;

import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;

import java.util.HashMap;
import java.util.Map;

/// Somebody calls before any file names them. An ordinary access token says who they are and little
/// else.
@WholeService
class FirstCallIT {

    private static final String HEADER = "email,name,role,zone,language,seniority\n";

    private final Api api;
    private final Scenes scenes;

    @Autowired
    FirstCallIT(Api api) {
        this.api = api;
        this.scenes = new Scenes(api);
    }

    @Test
    void aLaterFileTellsWhatTheTokenDidNot() {
        var lena = api.claiming("lena.first@example.org", claims(null, null, null));
        var before = lena.get("/api/me");
        scenes.cohortOf(
                HEADER + "lena.first@example.org,Lena Vogt,mentee,Europe/Berlin,de,junior\n");
        var after = lena.get("/api/me");

        assertThat(before.body().has("name")).isFalse();
        assertThat(before.text("/zone")).isEqualTo("UTC");
        assertThat(after.text("/id")).isEqualTo(before.text("/id"));
        assertThat(after.text("/name")).isEqualTo("Lena Vogt");
        assertThat(after.text("/zone")).isEqualTo("Europe/Berlin");
        assertThat(after.text("/language")).isEqualTo("de");
    }

    @Test
    void theAddressIsNeverTheNameThatOthersSee() {
        var address = "otto.first@example.org";
        api.claiming(address, claims(address, "Europe/Rome", "it")).get("/api/me");
        var cohort = scenes.cohortOf(HEADER + address + ",Otto,mentee,Europe/Berlin,de,junior\n");

        var enrolled = api.coordinator().get(cohort + "/enrolments");
        var me = api.claiming(address, claims(null, null, null)).get("/api/me");

        assertThat(enrolled.text("/items/0/name")).isEqualTo("Otto");
        assertThat(me.text("/zone")).isEqualTo("Europe/Rome");
        assertThat(me.text("/language")).isEqualTo("it");
    }

    @ParameterizedTest
    @CsvSource({
        "de_DE,de-DE",
        "de-DE,de-DE",
        "pt,pt",
        "und,en",
        "_,en",
        "tlh_x,en",
        "de-u-co-phonebk,de"
    })
    void aLanguageIsReadAsIssuersWriteIt(String claim, String language) {
        var address = "lang." + claim.replace('_', '-') + "@example.org";

        var me = api.claiming(address, claims(null, null, claim)).get("/api/me");

        assertThat(me.status()).isEqualTo(200);
        assertThat(me.text("/language")).isEqualTo(language);
    }

    private static Map<String, @Nullable Object> claims(
            @Nullable String name, @Nullable String zone, @Nullable String language) {
        var claims = new HashMap<String, @Nullable Object>();
        claims.put("name", name);
        claims.put("zoneinfo", zone);
        claims.put("locale", language);
        return claims;
    }
}
