package org.mentoring.pairing.cohort;

import org.bson.Document;
import org.jspecify.annotations.Nullable;
import org.mentoring.pairing.cohort.domain.CohortDates;
import org.mentoring.pairing.cohort.domain.CohortSettings;
import org.mentoring.pairing.cohort.domain.Kind;
import org.mentoring.pairing.cohort.domain.PairingSettings;
import org.mentoring.pairing.cohort.domain.Rhythm;
import org.mentoring.pairing.domain.WireNamed;

import java.time.LocalDate;
import java.time.ZoneId;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;

/// The settings in the state of a cohort. What an earlier release did not know has its default.
final class SettingsDocument {

    static final String STARTS_ON = "startsOn";
    private static final String NAME = "name";
    private static final String PROGRAMME = "programme";
    private static final String ENDS_ON = "endsOn";
    private static final String PAIRING_DAYS = "pairingDays";
    private static final String ZONE = "zone";
    private static final String CADENCE_DAYS = "cadenceDays";
    private static final String MEETING_MINUTES = "meetingMinutes";
    private static final String NOTICE_HOURS = "noticeHours";
    private static final String PAIRING = "pairing";
    private static final String LARGEST_ZONE_GAP_HOURS = "largestZoneGapHours";
    private static final String KIND = "kind";
    private static final String LEAST_MENTEES = "leastMentees";
    private static final String WEIGHTS = "weights";
    private static final String REQUESTS = "requests";
    private static final String SUPPORT = "support";
    private static final String QUESTIONS = "questions";

    private SettingsDocument() {}

    static void append(Document state, CohortSettings settings) {
        state.append(NAME, settings.name());
        put(state, PROGRAMME, settings.programme());
        append(state, settings.dates());
        state.append(CADENCE_DAYS, settings.rhythm().cadenceDays())
                .append(MEETING_MINUTES, settings.rhythm().meetingMinutes())
                .append(NOTICE_HOURS, settings.rhythm().noticeHours())
                .append(PAIRING, encode(settings.pairing()))
                .append(SUPPORT, SupportDocument.encode(settings.support()))
                .append(QUESTIONS, QuestionsDocument.encode(settings.questions()));
    }

    private static void append(Document state, CohortDates dates) {
        state.append(STARTS_ON, dates.startsOn().toString());
        put(state, ENDS_ON, dates.endsOn() == null ? null : dates.endsOn().toString());
        put(state, PAIRING_DAYS, dates.pairingDays());
        state.append(ZONE, dates.zone().getId());
    }

    private static void put(Document state, String field, @Nullable Object value) {
        if (value != null) {
            state.append(field, value);
        }
    }

    private static Document encode(PairingSettings settings) {
        return new Document(KIND, settings.kind().wireName())
                .append(LEAST_MENTEES, settings.leastMentees())
                .append(LARGEST_ZONE_GAP_HOURS, settings.largestZoneGapHours())
                .append(WEIGHTS, new Document(new LinkedHashMap<>(settings.weights())))
                .append(REQUESTS, RequestsDocument.encode(settings.requests()));
    }

    static CohortSettings read(Document state) {
        return new CohortSettings(
                state.getString(NAME),
                state.getString(PROGRAMME),
                dates(state),
                new Rhythm(
                        state.getInteger(CADENCE_DAYS),
                        state.getInteger(MEETING_MINUTES),
                        state.getInteger(NOTICE_HOURS)),
                pairing(state.get(PAIRING, Document.class)),
                SupportDocument.decode(state.get(SUPPORT, Document.class)),
                QuestionsDocument.decode(state.getList(QUESTIONS, Document.class)));
    }

    private static CohortDates dates(Document state) {
        var endsOn = state.getString(ENDS_ON);
        return new CohortDates(
                LocalDate.parse(state.getString(STARTS_ON)),
                endsOn == null ? null : LocalDate.parse(endsOn),
                state.getInteger(PAIRING_DAYS),
                ZoneId.of(state.getString(ZONE)));
    }

    private static PairingSettings pairing(Document pairing) {
        Map<String, Integer> weights = new LinkedHashMap<>();
        pairing.get(WEIGHTS, Document.class)
                .forEach((criterion, weight) -> weights.put(criterion, (Integer) weight));
        return new PairingSettings(
                Optional.ofNullable(pairing.getString(KIND))
                        .map(kind -> WireNamed.parse(Kind.class, kind))
                        .orElse(Kind.ONE_TO_ONE),
                pairing.getInteger(LEAST_MENTEES, 1),
                pairing.getInteger(LARGEST_ZONE_GAP_HOURS),
                weights,
                RequestsDocument.decode(pairing.get(REQUESTS, Document.class)));
    }
}
