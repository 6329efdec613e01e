package org.mentoring.pairing.cohort.domain;

import org.jspecify.annotations.Nullable;
import org.mentoring.pairing.domain.CohortId;
import org.mentoring.pairing.domain.PersonId;

import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Map;

/// Cohorts that several tests begin with.
public final class CohortScenes {

    public static final PersonId COORDINATOR = new PersonId("person0ruth000000000000000");

    private static final CohortId ID = new CohortId("cohort0spring0000000000000");
    private static final ZoneId BERLIN = ZoneId.of("Europe/Berlin");

    private CohortScenes() {}

    public static Cohort open() {
        return Cohort.begin(new CohortEvent.Created(opening(usual())));
    }

    public static Cohort.Create opening(CohortSettings settings) {
        return new Cohort.Create(ID, COORDINATOR, settings);
    }

    public static CohortSettings usual() {
        return with(
                CohortDates.fixed(
                        LocalDate.parse("2026-03-09"), LocalDate.parse("2026-09-30"), BERLIN));
    }

    /// From 2 March 2026 on.
    static CohortSettings dated(@Nullable String endsOn, @Nullable Integer pairingDays) {
        var end = endsOn == null ? null : LocalDate.parse(endsOn);
        return with(new CohortDates(LocalDate.parse("2026-03-02"), end, pairingDays, BERLIN));
    }

    private static CohortSettings with(CohortDates dates) {
        return new CohortSettings(
                "canary name",
                "canary programme",
                dates,
                Rhythm.DEFAULT,
                weighing(40),
                Support.DEFAULT,
                Questions.NONE);
    }

    static CohortSettings usual(PairingSettings pairing) {
        var usual = usual();
        return new CohortSettings(
                usual.name(),
                usual.programme(),
                usual.dates(),
                usual.rhythm(),
                pairing,
                usual.support(),
                usual.questions());
    }

    public static CohortSettings usual(Support support) {
        var usual = usual();
        return new CohortSettings(
                usual.name(),
                usual.programme(),
                usual.dates(),
                usual.rhythm(),
                usual.pairing(),
                support,
                usual.questions());
    }

    static PairingSettings weighing(int skills) {
        return new PairingSettings(6, Map.of("skills", skills, "zone", 0));
    }
}
