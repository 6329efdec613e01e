package org.mentoring.pairing.cohort;

import static java.util.Objects.requireNonNullElse;

import org.jspecify.annotations.Nullable;
import org.mentoring.pairing.cohort.CohortRequests.CreateCohort;
import org.mentoring.pairing.cohort.CohortRequests.Requests;
import org.mentoring.pairing.cohort.CohortRequests.Weights;
import org.mentoring.pairing.cohort.domain.Cohort;
import org.mentoring.pairing.cohort.domain.CohortDates;
import org.mentoring.pairing.cohort.domain.PairingSettings;
import org.mentoring.pairing.cohort.domain.RequestSettings;
import org.mentoring.pairing.cohort.domain.RequestWay;
import org.mentoring.pairing.cohort.domain.Rhythm;
import org.mentoring.pairing.domain.CohortId;
import org.mentoring.pairing.domain.PersonId;
import org.mentoring.pairing.domain.WireNamed;

import java.time.ZoneId;
import java.util.LinkedHashMap;
import java.util.Map;

/// From a body to a command, with the platform's defaults for what was left out.
final class CohortInput {

    private static final Weights USUAL_WEIGHTS = new Weights(40, 20, 15, 15, 10);

    private CohortInput() {}

    static Cohort.Create create(CohortId id, PersonId coordinator, CreateCohort request) {
        return new Cohort.Create(
                id,
                coordinator,
                request.name().strip(),
                new CohortDates(request.startsOn(), request.endsOn(), ZoneId.of(request.zone())),
                rhythm(request),
                new PairingSettings(
                        requireNonNullElse(
                                request.largestZoneGapHours(),
                                PairingSettings.DEFAULT_LARGEST_ZONE_GAP_HOURS),
                        named(requireNonNullElse(request.weights(), USUAL_WEIGHTS))),
                requests(request.requests()));
    }

    private static RequestSettings requests(@Nullable Requests requests) {
        return requests == null
                ? RequestSettings.DEFAULT
                : new RequestSettings(
                        WireNamed.parse(RequestWay.class, requests.way()),
                        requests.expiryDays(),
                        requests.reminderDays());
    }

    private static Rhythm rhythm(CreateCohort request) {
        return new Rhythm(
                requireNonNullElse(request.cadenceDays(), Rhythm.DEFAULT.cadenceDays()),
                requireNonNullElse(request.meetingMinutes(), Rhythm.DEFAULT.meetingMinutes()),
                requireNonNullElse(request.noticeHours(), Rhythm.DEFAULT.noticeHours()));
    }

    private static Map<String, Integer> named(Weights weights) {
        var named = new LinkedHashMap<String, Integer>();
        named.put("skills", weights.skills());
        named.put("language", weights.language());
        named.put("zone", weights.zone());
        named.put("seniority", weights.seniority());
        named.put("location", weights.location());
        return named;
    }
}
