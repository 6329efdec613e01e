package org.mentoring.pairing.cohort;

import static java.util.Objects.requireNonNullElse;

import org.jspecify.annotations.Nullable;
import org.mentoring.pairing.cohort.CohortRequests.CopyCohort;
import org.mentoring.pairing.cohort.CohortRequests.Requests;
import org.mentoring.pairing.cohort.CohortRequests.SettleCohort;
import org.mentoring.pairing.cohort.CohortRequests.Weights;
import org.mentoring.pairing.cohort.domain.CohortDates;
import org.mentoring.pairing.cohort.domain.CohortSettings;
import org.mentoring.pairing.cohort.domain.PairingSettings;
import org.mentoring.pairing.cohort.domain.RequestSettings;
import org.mentoring.pairing.cohort.domain.RequestWay;
import org.mentoring.pairing.cohort.domain.Rhythm;
import org.mentoring.pairing.cohort.domain.Support;
import org.mentoring.pairing.domain.Structure;
import org.mentoring.pairing.domain.WireNamed;

import java.time.ZoneId;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;

/// From a body to settings, with the platform's defaults for what was left out.
final class CohortInput {

    private static final Weights USUAL_WEIGHTS = new Weights(40, 20, 15, 15, 10);

    private CohortInput() {}

    static CohortSettings settings(SettleCohort request) {
        return new CohortSettings(
                request.name().strip(),
                text(request.programme()),
                new CohortDates(
                        request.startsOn(),
                        request.endsOn(),
                        request.pairingDays(),
                        ZoneId.of(request.zone())),
                rhythm(request),
                pairing(request),
                support(request),
                QuestionInput.questions(request.questions()));
    }

    /// The settings of another cohort with a name and dates of its own.
    static CohortSettings settings(CohortSettings original, CopyCohort request) {
        var dates = original.dates();
        var pairingDays = request.endsOn() == null ? dates.pairingDays() : null;
        return new CohortSettings(
                request.name().strip(),
                original.programme(),
                new CohortDates(request.startsOn(), request.endsOn(), pairingDays, dates.zone()),
                original.rhythm(),
                original.pairing(),
                original.support(),
                original.questions());
    }

    private static @Nullable String text(@Nullable String said) {
        return said == null || said.isBlank() ? null : said.strip();
    }

    private static Rhythm rhythm(SettleCohort request) {
        return new Rhythm(
                requireNonNullElse(request.cadenceDays(), Rhythm.DEFAULT.cadenceDays()),
                requireNonNullElse(request.meetingMinutes(), Rhythm.DEFAULT.meetingMinutes()),
                requireNonNullElse(request.noticeHours(), Rhythm.DEFAULT.noticeHours()));
    }

    private static PairingSettings pairing(SettleCohort request) {
        return new PairingSettings(
                requireNonNullElse(
                        request.largestZoneGapHours(),
                        PairingSettings.DEFAULT_LARGEST_ZONE_GAP_HOURS),
                named(requireNonNullElse(request.weights(), USUAL_WEIGHTS)),
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

    private static Support support(SettleCohort request) {
        var usual = Support.DEFAULT;
        return new Support(
                Optional.ofNullable(request.structure())
                        .map(structure -> WireNamed.parse(Structure.class, structure))
                        .orElse(usual.structure()),
                requireNonNullElse(request.agendaLeadHours(), usual.agendaLeadHours()),
                requireNonNullElse(request.agreementPromptDays(), usual.agreementPromptDays()),
                requireNonNullElse(request.fitCheckDays(), usual.fitCheckDays()),
                requireNonNullElse(request.silenceFactor(), usual.silenceFactor()),
                requireNonNullElse(request.smallestGroup(), usual.smallestGroup()));
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
