package org.mentoring.pairing.api;

import static org.assertj.core.api.Assertions.assertThat;

import org.mentoring.pairing.domain.CohortId;
import org.springframework.boot.test.context.TestComponent;

import java.time.LocalDate;
import java.time.ZoneOffset;

/// Opens cohorts for tests that look inside a feature.
@TestComponent
public final class NewCohorts {

    private final Api api;

    NewCohorts(Api api) {
        this.api = api;
    }

    /// A new cohort with the people of a file, which runs: pairs of one that is over end by the
    /// clock.
    ///
    /// @param way `off`, `ask` or `pick`
    public CohortId open(String way, String csv) {
        return open(way, false, csv);
    }

    /// A cohort like that, whose coordinators approve what two have agreed on.
    public CohortId openApproving(String way, String csv) {
        return open(way, true, csv);
    }

    private CohortId open(String way, boolean approval, String csv) {
        var today = LocalDate.now(ZoneOffset.UTC);
        var created =
                api.coordinator()
                        .post(
                                "/api/cohorts",
                                """
                                {"name": "Spring", "startsOn": "%s", "endsOn": "%s",
                                 "zone": "Europe/Berlin",
                                 "requests": {"way": "%s", "expiryDays": 14,
                                              "reminderDays": [3, 10], "approval": %s}}
                                """
                                        .formatted(today, today.plusMonths(6), way, approval));
        assertThat(created.status()).as(created.toString()).isEqualTo(201);
        var cohort = created.text("/id");
        var imported = api.coordinator().csv("/api/cohorts/" + cohort + "/imports", csv);
        assertThat(imported.status()).as(imported.toString()).isEqualTo(200);
        return new CohortId(cohort);
    }
}
