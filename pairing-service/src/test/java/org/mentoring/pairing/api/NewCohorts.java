package org.mentoring.pairing.api;

import static org.assertj.core.api.Assertions.assertThat;

import org.mentoring.pairing.domain.CohortId;
import org.springframework.boot.test.context.TestComponent;

/// Opens cohorts for tests that look inside a feature.
@TestComponent
public final class NewCohorts {

    private final Api api;

    NewCohorts(Api api) {
        this.api = api;
    }

    /// A new cohort with the people of a file.
    ///
    /// @param way `off`, `ask` or `pick`
    public CohortId open(String way, String csv) {
        var created =
                api.coordinator()
                        .post(
                                "/api/cohorts",
                                """
                                {"name": "Spring", "startsOn": "2026-03-09",
                                 "endsOn": "2026-09-30", "zone": "Europe/Berlin",
                                 "requests": {"way": "%s", "expiryDays": 14,
                                              "reminderDays": [3, 10]}}
                                """
                                        .formatted(way));
        assertThat(created.status()).as(created.toString()).isEqualTo(201);
        var cohort = created.text("/id");
        var imported = api.coordinator().csv("/api/cohorts/" + cohort + "/imports", csv);
        assertThat(imported.status()).as(imported.toString()).isEqualTo(200);
        return new CohortId(cohort);
    }
}
