package org.mentoring.pairing.cohort;

import org.mentoring.pairing.cohort.domain.Cohort;
import org.mentoring.pairing.domain.CohortId;

import java.time.LocalDate;
import java.time.ZoneId;

/// How long a cohort runs.
///
/// @param zone in which its days are meant
public record CohortCalendar(CohortId id, ZoneId zone, LocalDate endsOn) {

    static CohortCalendar of(Cohort cohort) {
        return new CohortCalendar(cohort.id(), cohort.dates().zone(), cohort.dates().endsOn());
    }

    /// Whether its last day was before this one.
    public boolean isOver(LocalDate today) {
        return endsOn.isBefore(today);
    }
}
