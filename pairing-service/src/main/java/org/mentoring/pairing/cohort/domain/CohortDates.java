package org.mentoring.pairing.cohort.domain;

import org.jspecify.annotations.Nullable;
import org.mentoring.pairing.domain.Rejection.Fault;

import java.time.LocalDate;
import java.time.Period;
import java.time.ZoneId;
import java.util.List;

/// From when until when a cohort runs. A cohort with fixed dates ends for everybody on one day; a
/// rolling cohort has no end, and each of its pairs ends some days after it began.
///
/// @param endsOn the last day; absent in a rolling cohort
/// @param pairingDays how long a pair of a rolling cohort runs; absent in one with fixed dates
/// @param zone in which the dates are meant
public record CohortDates(
        LocalDate startsOn,
        @Nullable LocalDate endsOn,
        @Nullable Integer pairingDays,
        ZoneId zone) {

    /// The longest a cohort with an end may run.
    public static final Period LONGEST = Period.ofYears(3);

    /// The dates of a cohort that ends for everybody on one day.
    public static CohortDates fixed(LocalDate startsOn, LocalDate endsOn, ZoneId zone) {
        return new CohortDates(startsOn, endsOn, null, zone);
    }

    List<Fault> faults() {
        return endsOn == null ? faultsOfRolling() : faultsOfFixed(endsOn);
    }

    private List<Fault> faultsOfRolling() {
        return pairingDays == null
                ? fault("/endsOn", "Give the last day, or pairingDays for a cohort without one.")
                : List.of();
    }

    private List<Fault> faultsOfFixed(LocalDate end) {
        if (pairingDays != null) {
            return fault("/pairingDays", "Pairs of a cohort with a last day end on that day.");
        }
        if (!end.isAfter(startsOn)) {
            return fault("/endsOn", "A cohort ends after it starts.");
        }
        return end.isAfter(startsOn.plus(LONGEST))
                ? fault("/endsOn", "A cohort runs for three years at most.")
                : List.of();
    }

    private static List<Fault> fault(String pointer, String words) {
        return List.of(new Fault(pointer, words));
    }
}
