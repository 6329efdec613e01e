package org.mentoring.pairing.pairing;

import org.jspecify.annotations.Nullable;
import org.mentoring.pairing.domain.Side;
import org.mentoring.pairing.pairing.domain.Actor;
import org.mentoring.pairing.pairing.domain.Agreement;
import org.mentoring.pairing.pairing.domain.Closure;
import org.mentoring.pairing.pairing.domain.Pairing.Closed;
import org.mentoring.pairing.pairing.domain.Pause;
import org.mentoring.pairing.pairing.domain.Reflection;
import org.mentoring.pairing.pairing.domain.Relationship;
import org.mentoring.pairing.pairing.domain.SelfRating;

import java.time.Instant;
import java.util.List;
import java.util.Map;

/// Answers about a relationship that has begun, each without what its reader is not meant to know.
final class RelationshipViews {

    private RelationshipViews() {}

    /// Newest first.
    static List<AgreementView> agreements(Relationship relationship, boolean forThePair) {
        return relationship.agreements().reversed().stream().map(it -> of(it, forThePair)).toList();
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
                content.structure().wireName(),
                forThePair ? content.expectations() : null,
                forThePair ? content.confidentiality() : null);
    }

    static PauseView of(Pause pause) {
        var away = pause.away();
        return new PauseView(
                ActorDocument.nameOf(pause.by()),
                away == null ? null : away.wireName(),
                pause.at(),
                pause.until());
    }

    /// Who ended a pairing early, and why, is not for the partner.
    ///
    /// @param you the reader's side; null for a coordinator
    static ClosureView of(Closure closure, @Nullable Side you) {
        var mayKnow =
                you == null
                        || closure.how().planned()
                        || closure.by().equals(new Actor.Partner(you));
        return new ClosureView(
                closure.how().wireName(),
                mayKnow ? ActorDocument.nameOf(closure.by()) : null,
                mayKnow ? closure.reason() : null,
                closure.at(),
                PairingDocument.names(closure.rematchFor()));
    }

    static List<ReflectionView> reflections(Closed closed, @Nullable Side you) {
        return closed.reflections().entrySet().stream()
                .filter(it -> you != null && (it.getKey() == you || it.getValue().shared()))
                .sorted(Map.Entry.comparingByKey())
                .map(it -> of(it.getKey(), it.getValue()))
                .toList();
    }

    private static ReflectionView of(Side by, Reflection reflection) {
        return new ReflectionView(
                by.wireName(), reflection.words(), reflection.shared(), reflection.at());
    }

    static List<SelfRatingView> ratings(Relationship relationship, boolean forThePair) {
        return forThePair
                ? relationship.ratings().stream().map(RelationshipViews::of).toList()
                : List.of();
    }

    private static SelfRatingView of(SelfRating rating) {
        return new SelfRatingView(
                rating.by().wireName(),
                rating.phase().wireName(),
                rating.levels().entrySet().stream()
                        .map(it -> new SkillLevelView(it.getKey(), it.getValue()))
                        .toList(),
                rating.at());
    }

    /// @param status `proposed` until both confirmed it, then `confirmed`
    /// @param confirmedBy `mentor`, `mentee`
    /// @param structure `light` or `structured`
    /// @param expectations for the pair only, absent for coordinators
    /// @param confidentiality for the pair only, absent for coordinators
    record AgreementView(
            int version,
            String status,
            String proposedBy,
            List<String> confirmedBy,
            int cadenceDays,
            int meetingMinutes,
            String channel,
            int noticeHours,
            String structure,
            @Nullable String expectations,
            @Nullable String confidentiality) {}

    /// @param by `mentor`, `mentee`, `coordinator` or `service`
    /// @param away which of the two is on leave or has left; absent when the two simply pause
    /// @param until absent when somebody has to say that it is over
    record PauseView(String by, @Nullable String away, Instant since, @Nullable Instant until) {}

    /// @param how `goals-reached`, `goals-partly-reached` or `time-is-up` (completed); `rematch`,
    ///   `stopped`, `left`, `no-contact` or `other` (ended)
    /// @param by `mentor`, `mentee`, `coordinator` or `service`; of an early end only for who ended
    ///   it and for coordinators
    /// @param reason only for who ended it and for coordinators
    /// @param rematchFor who looks for another partner
    record ClosureView(
            String how,
            @Nullable String by,
            @Nullable String reason,
            Instant at,
            List<String> rematchFor) {}

    /// @param shared whether the partner may read it
    record ReflectionView(String by, String words, boolean shared, Instant at) {}

    /// @param phase `start` or `end`
    record SelfRatingView(String by, String phase, List<SkillLevelView> skills, Instant at) {}

    /// @param level 1 (beginner) to 5 (could teach it)
    record SkillLevelView(String skill, int level) {}
}
