package org.mentoring.pairing.cohort;

import org.jspecify.annotations.Nullable;
import org.mentoring.pairing.cohort.domain.Cohort;
import org.mentoring.pairing.cohort.domain.CohortDates;
import org.mentoring.pairing.domain.CohortId;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;

/// How long the pairs of a cohort run that have no last day of their own.
public record CohortCalendar(CohortId id, CohortDates dates) {

    static CohortCalendar of(Cohort cohort) {
        return new CohortCalendar(cohort.id(), cohort.settings().dates());
    }

    /// The day it is in the cohort's zone.
    public LocalDate today(Instant now) {
        return LocalDate.ofInstant(now, dates.zone());
    }

    /// Pairs that began before this instant have had their time by now; empty when none has.
    public Optional<Instant> overIfBegunBefore(Instant now) {
        var days = dates.pairingDays();
        return days == null
                ? Optional.of(now).filter(_ -> isBefore(dates.endsOn(), today(now)))
                : Optional.of(today(now).minusDays(days).atStartOfDay(dates.zone()).toInstant());
    }

    private static boolean isBefore(@Nullable LocalDate end, LocalDate today) {
        return end != null && end.isBefore(today);
    }
}
