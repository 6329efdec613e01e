package org.mentoring.contracts.cohort;

import static java.util.Objects.requireNonNull;

import org.jspecify.annotations.Nullable;

import java.time.LocalDate;
import java.util.List;

/// A cohort as subscribers see it. Coordinators are person ids; dates are calendar days in `zone`
/// (IANA). The three numbers after it are what a pair starts from until its agreement says
/// otherwise: days between meetings, minutes of a meeting, hours of notice for a change.
///
/// `endsOn` is absent for a rolling cohort; each of its pairs ends `pairingDays` after it began. In
/// a cohort with a last day `pairingDays` is absent. `support` and `kind` are absent in events of
/// the first release, which knew `one-to-one` only.
public record CohortView(
        String cohortId,
        CohortStatus status,
        List<String> coordinatorIds,
        LocalDate startsOn,
        @Nullable LocalDate endsOn,
        @Nullable Integer pairingDays,
        String zone,
        int cadenceDays,
        int meetingMinutes,
        int noticeHours,
        @Nullable CohortSupport support,
        @Nullable CohortKind kind) {
    public CohortView {
        requireNonNull(cohortId, "cohortId");
        requireNonNull(status, "status");
        coordinatorIds = List.copyOf(coordinatorIds);
        requireNonNull(startsOn, "startsOn");
        requireNonNull(zone, "zone");
    }
}
