package org.mentoring.pairing.cohort;

import org.mentoring.pairing.cohort.CohortRequests.AskedQuestion;
import org.mentoring.pairing.cohort.CohortRequests.Requests;
import org.mentoring.pairing.cohort.CohortRequests.SettleCohort;
import org.mentoring.pairing.cohort.CohortRequests.Weights;
import org.mentoring.pairing.cohort.domain.CohortSettings;
import org.mentoring.pairing.cohort.domain.Question;
import org.mentoring.pairing.cohort.domain.RequestSettings;

import java.util.Map;

/// From settings to the body that would set them: [CohortInput] the other way round.
final class CohortForm {

    private CohortForm() {}

    static SettleCohort of(CohortSettings settings) {
        var dates = settings.dates();
        var support = settings.support();
        return new SettleCohort(
                settings.name(),
                settings.programme(),
                dates.startsOn(),
                dates.endsOn(),
                dates.pairingDays(),
                dates.zone().getId(),
                settings.rhythm().cadenceDays(),
                settings.rhythm().meetingMinutes(),
                settings.rhythm().noticeHours(),
                settings.pairing().kind().wireName(),
                settings.pairing().leastMentees(),
                settings.pairing().largestZoneGapHours(),
                weights(settings.pairing().weights()),
                requests(settings.pairing().requests()),
                support.structure().wireName(),
                support.agendaLeadHours(),
                support.agreementPromptDays(),
                support.fitCheckDays(),
                support.silenceFactor(),
                support.smallestGroup(),
                settings.questions().all().stream().map(CohortForm::of).toList());
    }

    private static Requests requests(RequestSettings settings) {
        return new Requests(
                settings.way().wireName(),
                settings.expiryDays(),
                settings.reminderDays(),
                settings.approval());
    }

    private static Weights weights(Map<String, Integer> named) {
        return new Weights(
                named.getOrDefault("skills", 0),
                named.getOrDefault("language", 0),
                named.getOrDefault("zone", 0),
                named.getOrDefault("seniority", 0),
                named.getOrDefault("location", 0),
                named.getOrDefault("wishes", 0));
    }

    private static AskedQuestion of(Question question) {
        return new AskedQuestion(
                question.key(),
                question.words(),
                question.kind().wireName(),
                question.choices(),
                question.required(),
                question.readers().wireName());
    }
}
