package org.mentoring.pairing.cohort;

import static java.util.stream.Collectors.toSet;

import org.bson.Document;
import org.jspecify.annotations.Nullable;
import org.mentoring.pairing.cohort.domain.Cohort;
import org.mentoring.pairing.cohort.domain.CohortDates;
import org.mentoring.pairing.cohort.domain.PairingSettings;
import org.mentoring.pairing.cohort.domain.RequestSettings;
import org.mentoring.pairing.cohort.domain.RequestWay;
import org.mentoring.pairing.cohort.domain.Rhythm;
import org.mentoring.pairing.domain.CohortId;
import org.mentoring.pairing.domain.PersonId;
import org.mentoring.pairing.domain.WireNamed;
import org.mentoring.runtime.aggregate.StateCodec;

import java.time.LocalDate;
import java.time.ZoneId;
import java.util.LinkedHashMap;
import java.util.Map;

/// The state of a cohort's document in `cohorts`:
///
/// ```
/// { id, coordinators: ["k3j…"], name, startsOn: "2026-03-02", endsOn: "2026-09-30",
///   zone: "Europe/Berlin", cadenceDays, meetingMinutes, noticeHours,
///   pairing: { largestZoneGapHours, weights: { skills: 40, … } },
///   requests: { way: "ask", expiryDays: 14, reminderDays: [3, 10] } }
/// ```
///
/// Cohorts from before there were requests have none and get the usual ones.
final class CohortDocument implements StateCodec<Cohort> {

    static final String COORDINATORS = "coordinators";
    static final String STARTS_ON = "startsOn";
    private static final String ID = "id";
    private static final String NAME = "name";
    private static final String ENDS_ON = "endsOn";
    private static final String ZONE = "zone";
    private static final String CADENCE_DAYS = "cadenceDays";
    private static final String MEETING_MINUTES = "meetingMinutes";
    private static final String NOTICE_HOURS = "noticeHours";
    private static final String PAIRING = "pairing";
    private static final String LARGEST_ZONE_GAP_HOURS = "largestZoneGapHours";
    private static final String WEIGHTS = "weights";
    private static final String REQUESTS = "requests";
    private static final String WAY = "way";
    private static final String EXPIRY_DAYS = "expiryDays";
    private static final String REMINDER_DAYS = "reminderDays";

    @Override
    public Document encode(Cohort cohort) {
        var coordinators = cohort.coordinators().stream().map(PersonId::value).sorted().toList();
        return new Document(ID, cohort.id().value())
                .append(COORDINATORS, coordinators)
                .append(NAME, cohort.name())
                .append(STARTS_ON, cohort.dates().startsOn().toString())
                .append(ENDS_ON, cohort.dates().endsOn().toString())
                .append(ZONE, cohort.dates().zone().getId())
                .append(CADENCE_DAYS, cohort.rhythm().cadenceDays())
                .append(MEETING_MINUTES, cohort.rhythm().meetingMinutes())
                .append(NOTICE_HOURS, cohort.rhythm().noticeHours())
                .append(PAIRING, encode(cohort.pairing()))
                .append(REQUESTS, encode(cohort.requests()));
    }

    private static Document encode(RequestSettings settings) {
        return new Document(WAY, settings.way().wireName())
                .append(EXPIRY_DAYS, settings.expiryDays())
                .append(REMINDER_DAYS, settings.reminderDays());
    }

    private static Document encode(PairingSettings settings) {
        return new Document(LARGEST_ZONE_GAP_HOURS, settings.largestZoneGapHours())
                .append(WEIGHTS, new Document(new LinkedHashMap<>(settings.weights())));
    }

    @Override
    public Cohort decode(Document state) {
        return new Cohort(
                new CohortId(state.getString(ID)),
                state.getList(COORDINATORS, String.class).stream()
                        .map(PersonId::new)
                        .collect(toSet()),
                state.getString(NAME),
                dates(state),
                new Rhythm(
                        state.getInteger(CADENCE_DAYS),
                        state.getInteger(MEETING_MINUTES),
                        state.getInteger(NOTICE_HOURS)),
                settings(state.get(PAIRING, Document.class)),
                requests(state.get(REQUESTS, Document.class)));
    }

    private static RequestSettings requests(@Nullable Document requests) {
        return requests == null
                ? RequestSettings.DEFAULT
                : new RequestSettings(
                        WireNamed.parse(RequestWay.class, requests.getString(WAY)),
                        requests.getInteger(EXPIRY_DAYS),
                        requests.getList(REMINDER_DAYS, Integer.class));
    }

    private static CohortDates dates(Document state) {
        return new CohortDates(
                LocalDate.parse(state.getString(STARTS_ON)),
                LocalDate.parse(state.getString(ENDS_ON)),
                ZoneId.of(state.getString(ZONE)));
    }

    private static PairingSettings settings(Document pairing) {
        Map<String, Integer> weights = new LinkedHashMap<>();
        pairing.get(WEIGHTS, Document.class)
                .forEach((criterion, weight) -> weights.put(criterion, (Integer) weight));
        return new PairingSettings(pairing.getInteger(LARGEST_ZONE_GAP_HOURS), weights);
    }
}
