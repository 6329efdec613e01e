package org.mentoring.pairing.cohort;

import static java.util.stream.Collectors.toSet;

import org.bson.Document;
import org.mentoring.pairing.cohort.domain.Cohort;
import org.mentoring.pairing.domain.CohortId;
import org.mentoring.pairing.domain.PersonId;
import org.mentoring.runtime.aggregate.StateCodec;

/// The state of a cohort's document in `cohorts`; `endsOn` is absent in a rolling cohort,
/// `pairingDays` in one with a last day:
///
/// ```
/// { id, coordinators: ["k3j…"], name, programme, startsOn: "2026-03-02", endsOn: "2026-09-30",
///   pairingDays: 180, zone: "Europe/Berlin", cadenceDays, meetingMinutes, noticeHours,
///   pairing: { largestZoneGapHours, weights: { skills: 40, … } },
///   support: { structure: "light", agendaLeadHours, agreementPromptDays, fitCheckDays,
///              silenceFactor, smallestGroup },
///   questions: [ { key: "department", words, kind: "choice", choices: [ … ], required, readers } ],
///   archived: true }                                            // only while it is
/// ```
final class CohortDocument implements StateCodec<Cohort> {

    static final String COORDINATORS = "coordinators";
    static final String ARCHIVED = "archived";
    private static final String ID = "id";

    @Override
    public Document encode(Cohort cohort) {
        var coordinators = cohort.coordinators().stream().map(PersonId::value).sorted().toList();
        var state = new Document(ID, cohort.id().value()).append(COORDINATORS, coordinators);
        SettingsDocument.append(state, cohort.settings());
        return cohort.archived() ? state.append(ARCHIVED, true) : state;
    }

    @Override
    public Cohort decode(Document state) {
        return new Cohort(
                new CohortId(state.getString(ID)),
                state.getList(COORDINATORS, String.class).stream()
                        .map(PersonId::new)
                        .collect(toSet()),
                SettingsDocument.read(state),
                state.getBoolean(ARCHIVED, false));
    }
}
