package org.mentoring.pairing.cohort;

import org.mentoring.contracts.MentoringEvent;
import org.mentoring.contracts.cohort.CohortCreated;
import org.mentoring.contracts.cohort.CohortStatus;
import org.mentoring.contracts.cohort.CohortView;
import org.mentoring.pairing.cohort.domain.Cohort;
import org.mentoring.pairing.cohort.domain.CohortEvent;
import org.mentoring.pairing.domain.PersonId;

import java.util.List;

/// What subscribers learn of a cohort. Its name is a person's own words and stays here.
final class CohortEventTranslator {

    private CohortEventTranslator() {}

    static List<MentoringEvent> translate(Cohort cohort, CohortEvent event) {
        return switch (event) {
            case CohortEvent.Created _ -> List.of(new CohortCreated(viewOf(cohort)));
        };
    }

    private static CohortView viewOf(Cohort cohort) {
        return new CohortView(
                cohort.id().value(),
                CohortStatus.OPEN,
                cohort.coordinators().stream().map(PersonId::value).sorted().toList(),
                cohort.dates().startsOn(),
                cohort.dates().endsOn(),
                cohort.dates().zone().getId(),
                cohort.rhythm().cadenceDays(),
                cohort.rhythm().meetingMinutes(),
                cohort.rhythm().noticeHours());
    }
}
