package org.mentoring.pairing.cohort;

import java.time.LocalDate;
import java.util.List;

/// Answers about cohorts.
final class CohortViews {

    private CohortViews() {}

    /// `GET /api/cohorts/{id}`, for its coordinators and for administrators.
    ///
    /// @param status `open` or `closed`
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
            WeightsView weights) {}

    /// How much each criterion counts against the others, 0 to 100.
    record WeightsView(int skills, int language, int zone, int seniority, int location) {}
}
