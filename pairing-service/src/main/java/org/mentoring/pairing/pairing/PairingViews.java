package org.mentoring.pairing.pairing;

import org.jspecify.annotations.Nullable;
import org.mentoring.pairing.domain.Side;
import org.mentoring.pairing.pairing.PairingPages.Shown;
import org.mentoring.pairing.pairing.RelationshipViews.AgreementView;
import org.mentoring.pairing.pairing.RelationshipViews.ClosureView;
import org.mentoring.pairing.pairing.RelationshipViews.PauseView;
import org.mentoring.pairing.pairing.RelationshipViews.ReflectionView;
import org.mentoring.pairing.pairing.RelationshipViews.SelfRatingView;
import org.mentoring.pairing.pairing.domain.Pairing;
import org.mentoring.pairing.pairing.domain.Pairing.Begun;
import org.mentoring.pairing.pairing.domain.Pairing.Closed;
import org.mentoring.pairing.pairing.domain.Pairing.Declined;
import org.mentoring.pairing.pairing.domain.Pairing.Fit;
import org.mentoring.pairing.pairing.domain.Pairing.Messages;
import org.mentoring.pairing.pairing.domain.Pairing.Party;
import org.mentoring.pairing.pairing.domain.Pairing.Paused;
import org.mentoring.pairing.pairing.domain.Pairing.Proposed;
import org.mentoring.pairing.pairing.domain.Pairing.Withdrawn;
import org.mentoring.web.caller.Caller;
import org.mentoring.web.precondition.ETags;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
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
        var declined = pairing instanceof Declined it ? it : null;
        var relationship = pairing instanceof Begun it ? it.relationship() : null;
        var agreements =
                relationship == null
                        ? List.<AgreementView>of()
                        : RelationshipViews.agreements(relationship, you != null);
        return new PairingView(
                terms.id().value(),
                terms.cohort().value(),
                terms.run() == null ? null : terms.run().value(),
                terms.request() == null ? null : terms.request().value(),
                PairingDocument.statusOf(pairing),
                partner(terms.mentor(), shown),
                partner(terms.mentee(), shown),
                you == null ? null : you.wireName(),
                PairingDocument.names(PublicPairing.acceptedBy(pairing)),
                pairing instanceof Proposed proposed && proposed.awaitsApproval(),
                terms.proposedAt(),
                relationship == null ? null : relationship.since(),
                declined == null ? null : declined.at(),
                declined == null ? null : declined.by().wireName(),
                declined != null && declined.by() == you ? declined.reason() : null,
                pairing instanceof Withdrawn withdrawn ? withdrawn.at() : null,
                agreements.isEmpty() ? null : agreements.getFirst(),
                agreements.stream().skip(1).toList(),
                shown.goals(),
                declined == null ? fit(terms.fit(), you) : null,
                messages(terms.messages(), you),
                new MeetingsView(shown.met().held(), shown.met().lastAt()),
                relationship == null ? null : relationship.endsOn(),
                pairing instanceof Paused paused ? RelationshipViews.of(paused.pause()) : null,
                pairing instanceof Closed closed
                        ? RelationshipViews.of(closed.closure(), you)
                        : null,
                pairing instanceof Closed closed
                        ? RelationshipViews.reflections(closed, you)
                        : List.of(),
                relationship == null
                        ? List.of()
                        : RelationshipViews.ratings(relationship, you != null));
    }

    /// Each of the two reads their own, a coordinator both.
    private static @Nullable MessagesView messages(Messages messages, @Nullable Side you) {
        var mentor = you == Side.MENTEE ? null : messages.mentor();
        var mentee = you == Side.MENTOR ? null : messages.mentee();
        return mentor == null && mentee == null ? null : new MessagesView(mentor, mentee);
    }

    /// The two could work out from the score and the reasons what the other has told the cohort.
    private static @Nullable FitView fit(@Nullable Fit fit, @Nullable Side you) {
        return fit == null
                ? null
                : new FitView(
                        you == null ? fit.score() : null,
                        fit.reasons().stream()
                                .map(it -> new ReasonView(it.criterion(), it.points(), it.words()))
                                .toList());
    }

    private static PartnerView partner(Party party, Shown shown) {
        return new PartnerView(party.person().value(), shown.names().get(party.person()));
    }

    /// `GET /api/pairings/{id}`, for the two of the pair and the cohort's coordinators.
    ///
    /// @param status `proposed`, `active`, `paused`, `completed`, `ended`, `declined` or
    ///   `withdrawn`
    /// @param you the caller's side, `mentor` or `mentee`; absent for a coordinator
    /// @param acceptedBy `mentor`, `mentee`
    /// @param awaitsApproval whether it begins only once a coordinator approves it
    /// @param declineReason only for who declined
    /// @param agreement the latest version
    /// @param earlierAgreements newest first
    /// @param goals how many goals the mentee's plan has
    /// @param fit why the two were brought together; absent once declined
    /// @param messages what a coordinator wrote with the proposal, to the caller's own side only
    /// @param endsOn the last day of this pair; absent when it ends with its cohort
    /// @param reflections the caller's own and the partner's if shared; none for coordinators
    /// @param selfRatings of both; none for coordinators
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
            boolean awaitsApproval,
            Instant proposedAt,
            @Nullable Instant activatedAt,
            @Nullable Instant declinedAt,
            @Nullable String declinedBy,
            @Nullable String declineReason,
            @Nullable Instant withdrawnAt,
            @Nullable AgreementView agreement,
            List<AgreementView> earlierAgreements,
            int goals,
            @Nullable FitView fit,
            @Nullable MessagesView messages,
            MeetingsView meetings,
            @Nullable LocalDate endsOn,
            @Nullable PauseView pause,
            @Nullable ClosureView closure,
            List<ReflectionView> reflections,
            List<SelfRatingView> selfRatings) {}

    record MessagesView(@Nullable String mentor, @Nullable String mentee) {}

    record PartnerView(String id, @Nullable String name) {}

    /// @param score thousandths of the best conceivable fit, 0 to 1000; for coordinators who are
    ///   none of the two
    /// @param reasons what speaks for the pair, what counts most in the cohort first
    record FitView(@Nullable Integer score, List<ReasonView> reasons) {}

    /// @param criterion `skills`, `language`, `zone`, `seniority` or `location`
    /// @param points how well the two fit by this criterion, 0 to 100
    /// @param words a sentence that tells neither what only the other knows
    record ReasonView(String criterion, int points, String words) {}

    /// What the meeting service has told of this pair.
    record MeetingsView(long held, @Nullable Instant lastMetAt) {}
}
