package org.mentoring.pairing.pairing;

import org.jspecify.annotations.Nullable;
import org.mentoring.pairing.pairing.PairingPages.Shown;
import org.mentoring.pairing.pairing.domain.Agreement;
import org.mentoring.pairing.pairing.domain.Pairing;
import org.mentoring.pairing.pairing.domain.Pairing.Active;
import org.mentoring.pairing.pairing.domain.Pairing.Declined;
import org.mentoring.pairing.pairing.domain.Pairing.Fit;
import org.mentoring.pairing.pairing.domain.Pairing.Party;
import org.mentoring.pairing.pairing.domain.Pairing.Proposed;
import org.mentoring.pairing.pairing.domain.Side;
import org.mentoring.web.caller.Caller;
import org.mentoring.web.precondition.ETags;

import java.time.Instant;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;

/// Answers about pairings.
final class PairingViews {

    private PairingViews() {}

    /// What changes with the pairing itself and with everything shown beside it.
    static String tagOf(Shown shown) {
        return ETags.of(
                shown.stored().version(),
                shown.goals(),
                shown.met().held(),
                String.valueOf(shown.met().lastAt()),
                new TreeSet<>(shown.names().values()));
    }

    /// Which of the two the caller is; null for a coordinator.
    static @Nullable Side sideOf(Caller caller, Pairing pairing) {
        var person = caller.personId();
        if (pairing.terms().mentor().person().value().equals(person)) {
            return Side.MENTOR;
        }
        return pairing.terms().mentee().person().value().equals(person) ? Side.MENTEE : null;
    }

    static PairingView of(Shown shown, Caller caller) {
        var pairing = shown.stored().state();
        var terms = pairing.terms();
        var you = sideOf(caller, pairing);
        var active = pairing instanceof Active it ? it : null;
        var declined = pairing instanceof Declined it ? it : null;
        var agreements =
                active == null ? List.<AgreementView>of() : agreements(active, you != null);
        return new PairingView(
                terms.id().value(),
                terms.cohort().value(),
                terms.run() == null ? null : terms.run().value(),
                terms.request() == null ? null : terms.request().value(),
                PairingDocument.statusOf(pairing),
                partner(terms.mentor(), shown),
                partner(terms.mentee(), shown),
                you == null ? null : you.wireName(),
                acceptedBy(pairing),
                terms.proposedAt(),
                active == null ? null : active.since(),
                declined == null ? null : declined.at(),
                declined == null ? null : declined.by().wireName(),
                declined != null && declined.by() == you ? declined.reason() : null,
                agreements.isEmpty() ? null : agreements.getFirst(),
                agreements.stream().skip(1).toList(),
                shown.goals(),
                declined == null ? fit(terms.fit()) : null,
                new MeetingsView(shown.met().held(), shown.met().lastAt()));
    }

    private static @Nullable FitView fit(@Nullable Fit fit) {
        return fit == null
                ? null
                : new FitView(
                        fit.score(),
                        fit.reasons().stream()
                                .map(it -> new ReasonView(it.criterion(), it.points(), it.words()))
                                .toList());
    }

    private static PartnerView partner(Party party, Shown shown) {
        return new PartnerView(party.person().value(), shown.names().get(party.person()));
    }

    private static List<String> acceptedBy(Pairing pairing) {
        return switch (pairing) {
            case Proposed(_, var acceptedBy) -> PairingDocument.names(acceptedBy);
            case Active _ -> PairingDocument.names(Set.of(Side.values()));
            case Declined _ -> List.of();
        };
    }

    /// Newest first.
    private static List<AgreementView> agreements(Active active, boolean forThePair) {
        return active.agreements().reversed().stream().map(it -> of(it, forThePair)).toList();
    }

    private static AgreementView of(Agreement agreement, boolean forThePair) {
        var content = agreement.content();
        return new AgreementView(
                agreement.version(),
                agreement.confirmed() ? "confirmed" : "proposed",
                agreement.proposedBy().wireName(),
                PairingDocument.names(agreement.confirmedBy()),
                content.cadenceDays(),
                content.meetingMinutes(),
                content.channel().wireName(),
                content.noticeHours(),
                forThePair ? content.expectations() : null);
    }

    /// `GET /api/pairings/{id}`, for the two of the pair and the cohort's coordinators.
    ///
    /// @param status `proposed`, `active` or `declined`
    /// @param you the caller's side, `mentor` or `mentee`; absent for a coordinator
    /// @param acceptedBy `mentor`, `mentee`
    /// @param declineReason only for who declined
    /// @param agreement the latest version
    /// @param earlierAgreements newest first
    /// @param goals how many goals the mentee's plan has
    /// @param fit why the two were brought together; absent once declined
    record PairingView(
            String id,
            String cohortId,
            @Nullable String runId,
            @Nullable String requestId,
            String status,
            PartnerView mentor,
            PartnerView mentee,
            @Nullable String you,
            List<String> acceptedBy,
            Instant proposedAt,
            @Nullable Instant activatedAt,
            @Nullable Instant declinedAt,
            @Nullable String declinedBy,
            @Nullable String declineReason,
            @Nullable AgreementView agreement,
            List<AgreementView> earlierAgreements,
            int goals,
            @Nullable FitView fit,
            MeetingsView meetings) {}

    record PartnerView(String id, @Nullable String name) {}

    /// @param score thousandths of the best conceivable fit, 0 to 1000
    /// @param reasons what speaks for the pair, what counts most in the cohort first
    record FitView(int score, List<ReasonView> reasons) {}

    /// @param criterion `skills`, `language`, `zone`, `seniority` or `location`
    /// @param points how well the two fit by this criterion, 0 to 100
    /// @param words a sentence that tells neither what only the other knows
    record ReasonView(String criterion, int points, String words) {}

    /// @param status `proposed` until both confirmed it, then `confirmed`
    /// @param confirmedBy `mentor`, `mentee`
    /// @param expectations for the pair only, absent for coordinators
    record AgreementView(
            int version,
            String status,
            String proposedBy,
            List<String> confirmedBy,
            int cadenceDays,
            int meetingMinutes,
            String channel,
            int noticeHours,
            @Nullable String expectations) {}

    /// What the meeting service has told of this pair.
    record MeetingsView(long held, @Nullable Instant lastMetAt) {}
}
