package org.mentoring.pairing.pairing;

import static java.util.Comparator.comparing;

import org.jspecify.annotations.Nullable;
import org.mentoring.contracts.pairing.AgreedChannel;
import org.mentoring.contracts.pairing.AgreementStatus;
import org.mentoring.contracts.pairing.AgreementView;
import org.mentoring.contracts.pairing.PairSide;
import org.mentoring.contracts.pairing.PairingStatus;
import org.mentoring.contracts.pairing.PairingView;
import org.mentoring.pairing.domain.Side;
import org.mentoring.pairing.pairing.domain.Agreement;
import org.mentoring.pairing.pairing.domain.Channel;
import org.mentoring.pairing.pairing.domain.Pairing;
import org.mentoring.pairing.pairing.domain.Pairing.Active;
import org.mentoring.pairing.pairing.domain.Pairing.Begun;
import org.mentoring.pairing.pairing.domain.Pairing.Closed;
import org.mentoring.pairing.pairing.domain.Pairing.Declined;
import org.mentoring.pairing.pairing.domain.Pairing.Paused;
import org.mentoring.pairing.pairing.domain.Pairing.Proposed;
import org.mentoring.pairing.pairing.domain.Pairing.Withdrawn;
import org.mentoring.pairing.pairing.domain.Relationship;
import org.mentoring.pairing.pairing.domain.Rematch;

import java.util.List;
import java.util.Set;

/// A pairing as every subscriber may see it: ids, states, dates, and none of the two's words.
final class PublicPairing {

    private PublicPairing() {}

    /// @param goals how many goals the mentee has at the moment
    static PairingView of(Pairing pairing, int goals) {
        var terms = pairing.terms();
        var relationship = pairing instanceof Begun begun ? begun.relationship() : null;
        return new PairingView(
                terms.id().value(),
                terms.cohort().value(),
                terms.run() == null ? null : terms.run().value(),
                terms.mentor().person().value(),
                terms.mentee().person().value(),
                statusOf(pairing),
                sidesOf(acceptedBy(pairing)),
                relationship == null ? null : latest(relationship),
                goals,
                relationship == null ? null : relationship.since(),
                relationship == null ? null : relationship.endsOn(),
                Rematch.of(pairing).map(it -> sidesOf(it.lookingFor())).orElse(null));
    }

    private static PairingStatus statusOf(Pairing pairing) {
        return switch (pairing) {
            case Proposed _ -> PairingStatus.PROPOSED;
            case Active _ -> PairingStatus.ACTIVE;
            case Paused _ -> PairingStatus.PAUSED;
            case Closed closed ->
                    closed.closure().how().planned()
                            ? PairingStatus.COMPLETED
                            : PairingStatus.ENDED;
            case Declined _ -> PairingStatus.DECLINED;
            case Withdrawn _ -> PairingStatus.WITHDRAWN;
        };
    }

    /// Who has accepted what is still on the table or was begun.
    static Set<Side> acceptedBy(Pairing pairing) {
        return switch (pairing) {
            case Proposed proposed -> proposed.acceptedBy();
            case Begun _ -> Set.of(Side.values());
            case Declined _, Withdrawn _ -> Set.of();
        };
    }

    private static @Nullable AgreementView latest(Relationship relationship) {
        var agreements = relationship.agreements();
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
        return sides.stream().sorted(comparing(Side::wireName)).map(PublicPairing::sideOf).toList();
    }

    static PairSide sideOf(Side side) {
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
