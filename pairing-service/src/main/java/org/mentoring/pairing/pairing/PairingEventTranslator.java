package org.mentoring.pairing.pairing;

import static java.util.Comparator.comparing;

import org.jspecify.annotations.Nullable;
import org.mentoring.contracts.MentoringEvent;
import org.mentoring.contracts.pairing.AgreedChannel;
import org.mentoring.contracts.pairing.AgreementStatus;
import org.mentoring.contracts.pairing.AgreementView;
import org.mentoring.contracts.pairing.PairSide;
import org.mentoring.contracts.pairing.PairingAccepted;
import org.mentoring.contracts.pairing.PairingActivated;
import org.mentoring.contracts.pairing.PairingAgreementConfirmed;
import org.mentoring.contracts.pairing.PairingAgreementProposed;
import org.mentoring.contracts.pairing.PairingDeclined;
import org.mentoring.contracts.pairing.PairingProposed;
import org.mentoring.contracts.pairing.PairingStatus;
import org.mentoring.contracts.pairing.PairingView;
import org.mentoring.pairing.pairing.domain.Agreement;
import org.mentoring.pairing.pairing.domain.Channel;
import org.mentoring.pairing.pairing.domain.Pairing;
import org.mentoring.pairing.pairing.domain.PairingEvent;
import org.mentoring.pairing.pairing.domain.Side;

import java.util.List;
import java.util.Set;

/// What subscribers learn of a pairing. Reasons and expectations are private words and stay here.
///
/// @param goals how many goals the mentee has at the moment
record PairingEventTranslator(int goals) {

    List<MentoringEvent> translate(Pairing pairing, PairingEvent event) {
        return switch (event) {
            case PairingEvent.Proposed _ -> List.of(new PairingProposed(viewOf(pairing)));
            case PairingEvent.Accepted(var by) ->
                    List.of(new PairingAccepted(sideOf(by), viewOf(pairing)));
            case PairingEvent.Activated _ -> List.of(new PairingActivated(viewOf(pairing)));
            case PairingEvent.Declined(var by, _, _) ->
                    List.of(new PairingDeclined(sideOf(by), viewOf(pairing)));
            case PairingEvent.AgreementProposed(var agreement) ->
                    List.of(
                            new PairingAgreementProposed(
                                    sideOf(agreement.proposedBy()),
                                    agreement.version(),
                                    viewOf(pairing)));
            case PairingEvent.AgreementConfirmed(var by, var version) ->
                    List.of(new PairingAgreementConfirmed(sideOf(by), version, viewOf(pairing)));
            case PairingEvent.PlacesReleased _ -> List.of();
        };
    }

    private PairingView viewOf(Pairing pairing) {
        return switch (pairing) {
            case Pairing.Proposed(_, var acceptedBy) ->
                    viewOf(pairing, PairingStatus.PROPOSED, acceptedBy);
            case Pairing.Active active ->
                    viewOf(pairing, PairingStatus.ACTIVE, Set.of(Side.values()), active);
            case Pairing.Declined _ -> viewOf(pairing, PairingStatus.DECLINED, Set.of());
        };
    }

    private PairingView viewOf(Pairing pairing, PairingStatus status, Set<Side> acceptedBy) {
        return viewOf(pairing, status, acceptedBy, null);
    }

    private PairingView viewOf(
            Pairing pairing,
            PairingStatus status,
            Set<Side> acceptedBy,
            Pairing.@Nullable Active active) {
        var terms = pairing.terms();
        return new PairingView(
                terms.id().value(),
                terms.cohort().value(),
                terms.run() == null ? null : terms.run().value(),
                terms.mentor().person().value(),
                terms.mentee().person().value(),
                status,
                sidesOf(acceptedBy),
                active == null ? null : latest(active.agreements()),
                goals,
                active == null ? null : active.since());
    }

    private static @Nullable AgreementView latest(List<Agreement> agreements) {
        return agreements.isEmpty() ? null : viewOf(agreements.getLast());
    }

    private static AgreementView viewOf(Agreement agreement) {
        var content = agreement.content();
        return new AgreementView(
                agreement.version(),
                agreement.confirmed() ? AgreementStatus.CONFIRMED : AgreementStatus.PROPOSED,
                sidesOf(agreement.confirmedBy()),
                content.cadenceDays(),
                content.meetingMinutes(),
                channelOf(content.channel()),
                content.noticeHours());
    }

    private static List<PairSide> sidesOf(Set<Side> sides) {
        return sides.stream()
                .sorted(comparing(Side::wireName))
                .map(PairingEventTranslator::sideOf)
                .toList();
    }

    private static PairSide sideOf(Side side) {
        return switch (side) {
            case MENTOR -> PairSide.MENTOR;
            case MENTEE -> PairSide.MENTEE;
        };
    }

    private static AgreedChannel channelOf(Channel channel) {
        return switch (channel) {
            case VIDEO -> AgreedChannel.VIDEO;
            case PHONE -> AgreedChannel.PHONE;
            case IN_PERSON -> AgreedChannel.IN_PERSON;
            case EMAIL -> AgreedChannel.EMAIL;
            case CHAT -> AgreedChannel.CHAT;
        };
    }
}
