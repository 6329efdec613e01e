package org.mentoring.pairing.cohort;

import org.mentoring.contracts.MentoringEvent;
import org.mentoring.contracts.cohort.CohortAspect;
import org.mentoring.contracts.cohort.CohortChanged;
import org.mentoring.contracts.cohort.CohortCreated;
import org.mentoring.contracts.cohort.CohortKind;
import org.mentoring.contracts.cohort.CohortStatus;
import org.mentoring.contracts.cohort.CohortStructure;
import org.mentoring.contracts.cohort.CohortSupport;
import org.mentoring.contracts.cohort.CohortView;
import org.mentoring.pairing.cohort.domain.Cohort;
import org.mentoring.pairing.cohort.domain.CohortEvent;
import org.mentoring.pairing.cohort.domain.CohortSettings.Aspect;
import org.mentoring.pairing.cohort.domain.Kind;
import org.mentoring.pairing.cohort.domain.Support;
import org.mentoring.pairing.domain.PersonId;
import org.mentoring.pairing.domain.Structure;

import java.util.List;
import java.util.Set;

/// What subscribers learn of a cohort. Its name, its programme's and its questions are a person's
/// own words and stay here.
final class CohortEventTranslator {

    private CohortEventTranslator() {}

    static List<MentoringEvent> translate(Cohort cohort, CohortEvent event) {
        return switch (event) {
            case CohortEvent.Created _ -> List.of(new CohortCreated(viewOf(cohort)));
            case CohortEvent.Settled(_, var changed) -> changed(aspectsOf(changed), cohort);
            case CohortEvent.Appointed _, CohortEvent.Dismissed _ ->
                    changed(List.of(CohortAspect.COORDINATORS), cohort);
            case CohortEvent.Archived _, CohortEvent.Reopened _ ->
                    changed(List.of(CohortAspect.STATUS), cohort);
        };
    }

    private static List<MentoringEvent> changed(List<CohortAspect> aspects, Cohort cohort) {
        return List.of(new CohortChanged(aspects, viewOf(cohort)));
    }

    private static List<CohortAspect> aspectsOf(Set<Aspect> changed) {
        return changed.stream().sorted().map(CohortEventTranslator::aspectOf).toList();
    }

    private static CohortAspect aspectOf(Aspect aspect) {
        return switch (aspect) {
            case NAMES -> CohortAspect.NAMES;
            case DATES -> CohortAspect.DATES;
            case RHYTHM -> CohortAspect.RHYTHM;
            case PAIRING -> CohortAspect.PAIRING;
            case SUPPORT -> CohortAspect.SUPPORT;
            case QUESTIONS -> CohortAspect.QUESTIONS;
        };
    }

    private static CohortView viewOf(Cohort cohort) {
        var settings = cohort.settings();
        return new CohortView(
                cohort.id().value(),
                cohort.archived() ? CohortStatus.CLOSED : CohortStatus.OPEN,
                cohort.coordinators().stream().map(PersonId::value).sorted().toList(),
                settings.dates().startsOn(),
                settings.dates().endsOn(),
                settings.dates().pairingDays(),
                settings.dates().zone().getId(),
                settings.rhythm().cadenceDays(),
                settings.rhythm().meetingMinutes(),
                settings.rhythm().noticeHours(),
                supportOf(settings.support()),
                kindOf(settings.pairing().kind()));
    }

    private static CohortKind kindOf(Kind kind) {
        return switch (kind) {
            case ONE_TO_ONE -> CohortKind.ONE_TO_ONE;
            case GROUP -> CohortKind.GROUP;
            case REVERSE -> CohortKind.REVERSE;
            case PEER -> CohortKind.PEER;
        };
    }

    private static CohortSupport supportOf(Support support) {
        return new CohortSupport(
                structureOf(support.structure()),
                support.agendaLeadHours(),
                support.agreementPromptDays(),
                support.fitCheckDays(),
                support.silenceFactor(),
                support.smallestGroup());
    }

    private static CohortStructure structureOf(Structure structure) {
        return switch (structure) {
            case LIGHT -> CohortStructure.LIGHT;
            case STRUCTURED -> CohortStructure.STRUCTURED;
        };
    }
}
