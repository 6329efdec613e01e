package org.mentoring.pairing.cohort;

import org.mentoring.pairing.cohort.domain.Cohort;
import org.mentoring.pairing.cohort.domain.RequestSettings;
import org.mentoring.pairing.domain.PersonId;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;

/// Answers about cohorts.
final class CohortViews {

    private CohortViews() {}

    static CohortView of(Cohort cohort) {
        return new CohortView(
                cohort.id().value(),
                cohort.name(),
                "open",
                cohort.coordinators().stream().map(PersonId::value).sorted().toList(),
                cohort.dates().startsOn(),
                cohort.dates().endsOn(),
                cohort.dates().zone().getId(),
                cohort.rhythm().cadenceDays(),
                cohort.rhythm().meetingMinutes(),
                cohort.rhythm().noticeHours(),
                cohort.pairing().largestZoneGapHours(),
                cohort.pairing().weights(),
                of(cohort.requests()));
    }

    private static RequestsView of(RequestSettings requests) {
        return new RequestsView(
                requests.way().wireName(), requests.expiryDays(), requests.reminderDays());
    }

    /// `GET /api/cohorts/{id}`, for its coordinators and for administrators.
    ///
    /// @param status `open` or `closed`
    /// @param weights by criterion (`skills`, `language`, `zone`, `seniority`, `location`), 0 to
    ///   100
    record CohortView(
            String id,
            String name,
            String status,
            List<String> coordinatorIds,
            LocalDate startsOn,
            LocalDate endsOn,
            String zone,
            int cadenceDays,
            int meetingMinutes,
            int noticeHours,
            int largestZoneGapHours,
            Map<String, Integer> weights,
            RequestsView requests) {}

    /// How mentees ask to be paired.
    ///
    /// @param way `off`, `ask` or `pick`
    /// @param reminderDays counted from being asked
    record RequestsView(String way, int expiryDays, List<Integer> reminderDays) {}
}
