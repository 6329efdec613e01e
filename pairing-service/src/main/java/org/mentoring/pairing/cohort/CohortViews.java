package org.mentoring.pairing.cohort;

import org.jspecify.annotations.Nullable;
import org.mentoring.pairing.cohort.domain.Cohort;
import org.mentoring.pairing.cohort.domain.Question;
import org.mentoring.pairing.cohort.domain.RequestSettings;
import org.mentoring.pairing.domain.PersonId;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;

/// Answers about cohorts.
public final class CohortViews {

    private CohortViews() {}

    static CohortView of(Cohort cohort) {
        var settings = cohort.settings();
        var dates = settings.dates();
        var support = settings.support();
        return new CohortView(
                cohort.id().value(),
                settings.name(),
                settings.programme(),
                cohort.archived() ? "closed" : "open",
                cohort.coordinators().stream().map(PersonId::value).sorted().toList(),
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
                settings.pairing().weights(),
                of(settings.pairing().requests()),
                support.structure().wireName(),
                support.agendaLeadHours(),
                support.agreementPromptDays(),
                support.fitCheckDays(),
                support.silenceFactor(),
                support.smallestGroup(),
                settings.questions().all().stream().map(CohortViews::of).toList());
    }

    private static RequestsView of(RequestSettings requests) {
        return new RequestsView(
                requests.way().wireName(),
                requests.expiryDays(),
                requests.reminderDays(),
                requests.approval());
    }

    static QuestionView of(Question question) {
        return new QuestionView(
                question.key(),
                question.words(),
                question.kind().wireName(),
                question.choices(),
                question.required(),
                question.readers().wireName());
    }

    /// `GET /api/cohorts/{id}`, for its coordinators and for administrators. What each setting
    /// means is told with the body that sets it.
    ///
    /// @param programme absent where there is none
    /// @param status `open`, or `closed` while it is archived and only read
    /// @param endsOn absent in a rolling cohort
    /// @param pairingDays absent in a cohort with a last day
    /// @param weights by criterion (`skills`, `language`, `zone`, `seniority`, `location`,
    ///   `wishes`), 0 to 100
    record CohortView(
            String id,
            String name,
            @Nullable String programme,
            String status,
            List<String> coordinatorIds,
            LocalDate startsOn,
            @Nullable LocalDate endsOn,
            @Nullable Integer pairingDays,
            String zone,
            int cadenceDays,
            int meetingMinutes,
            int noticeHours,
            String kind,
            int leastMentees,
            int largestZoneGapHours,
            Map<String, Integer> weights,
            RequestsView requests,
            String structure,
            int agendaLeadHours,
            int agreementPromptDays,
            int fitCheckDays,
            int silenceFactor,
            int smallestGroup,
            List<QuestionView> questions) {}

    /// How mentees ask to be paired.
    ///
    /// @param way `off`, `ask` or `pick`
    /// @param reminderDays counted from being asked
    /// @param approval whether a coordinator approves a pair before it begins
    record RequestsView(String way, int expiryDays, List<Integer> reminderDays, boolean approval) {}

    /// What everybody who joins is asked.
    ///
    /// @param kind `text`, `choice`, `multi-choice` or `number`
    /// @param readers `coordinators` or `cohort`
    public record QuestionView(
            String key,
            String words,
            String kind,
            List<String> choices,
            boolean required,
            String readers) {}
}
