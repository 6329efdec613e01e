package org.mentoring.pairing.cohort;

import static java.util.Objects.requireNonNullElse;

import org.jspecify.annotations.Nullable;
import org.mentoring.pairing.cohort.CohortRequests.CopyCohort;
import org.mentoring.pairing.cohort.CohortRequests.Requests;
import org.mentoring.pairing.cohort.CohortRequests.SettleCohort;
import org.mentoring.pairing.cohort.CohortRequests.Weights;
import org.mentoring.pairing.cohort.domain.CohortDates;
import org.mentoring.pairing.cohort.domain.CohortSettings;
import org.mentoring.pairing.cohort.domain.Kind;
import org.mentoring.pairing.cohort.domain.PairingSettings;
import org.mentoring.pairing.cohort.domain.RequestSettings;
import org.mentoring.pairing.cohort.domain.RequestWay;
import org.mentoring.pairing.cohort.domain.Rhythm;
import org.mentoring.pairing.cohort.domain.Support;
import org.mentoring.pairing.domain.Structure;
import org.mentoring.pairing.domain.WireNamed;

import java.time.ZoneId;
import java.util.Optional;

/// From a body to settings, with the platform's defaults for what was left out.
final class CohortInput {

    private static final Weights USUAL_WEIGHTS = new Weights(40, 20, 15, 15, 10, 20);

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
        var kind =
                Optional.ofNullable(request.kind())
                        .map(name -> WireNamed.parse(Kind.class, name))
                        .orElse(Kind.ONE_TO_ONE);
        return new PairingSettings(
                kind,
                requireNonNullElse(
                        request.leastMentees(),
                        kind == Kind.GROUP ? PairingSettings.DEFAULT_LEAST_MENTEES_OF_A_GROUP : 1),
                requireNonNullElse(
                        request.largestZoneGapHours(),
                        PairingSettings.DEFAULT_LARGEST_ZONE_GAP_HOURS),
                requireNonNullElse(request.weights(), USUAL_WEIGHTS).named(),
                requests(kind, request.requests()));
    }

    private static RequestSettings requests(Kind kind, @Nullable Requests requests) {
        if (requests == null) {
            return kind == Kind.PEER ? RequestSettings.OFF : RequestSettings.DEFAULT;
        }
        return new RequestSettings(
                WireNamed.parse(RequestWay.class, requests.way()),
                requests.expiryDays(),
                requests.reminderDays(),
                requireNonNullElse(requests.approval(), false));
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
}
